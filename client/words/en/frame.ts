/** The words of the frame, the door, setting up, today and people, in English. English is the type of every other. */
export const frame = {
  // ── who, where ──
  'role.chair': 'Chair',
  'role.vice-chair': 'Vice-Chair',
  'role.secretariat': 'Secretariat',
  'role.member': 'Member',
  'role.expert': 'Group of Experts',
  'role.incoming': 'Incoming member',
  'role.observer': 'Observer',
  'seat.of': '{role} ({state})',
  'seat.capital': '{seat} · capital',
  'capacity.head': 'head of delegation',
  'capacity.delegate': 'delegate',
  'capacity.capital': 'capital',

  // ── stages, modes, kinds ──
  'stage.preparation': 'In preparation',
  'stage.negotiation': 'In negotiation',
  'stage.silence': 'Under silence',
  'stage.agreed': 'Agreed',
  'stage.adopted': 'Adopted',
  'kind.statement': 'Statement',
  'mode.closed-pen': 'Closed pen',
  'mode.open-pen': 'Open pen',
  'mode.open-drafting': 'Open drafting',
  'mode.closed-pen.means': 'Members see the versions the chair issues. The working text is the pen’s alone.',
  'mode.open-pen.means': 'Members watch the working text. Only the pen writes in it; everyone else proposes.',
  'mode.open-drafting.means':
    'All members write in the text. Each delegation’s words are marked until the next version.',
  'mode.closed-pen.short': 'Closed pen: the chair’s team writes, members read versions',
  'mode.open-pen.short': 'Open pen: the chair’s team writes, members watch',
  'mode.open-drafting.short': 'Open drafting: all members write',
  'version.zero': 'Zero draft',
  'version.zero.within': 'the zero draft',
  'version.rev': 'Rev.{number}',
  'version.none': 'No version yet',

  // ── standing of a paragraph ──
  'standing.open': 'Open',
  'standing.proposals': '{count, plural, one {# proposal} other {# proposals}}',
  'standing.objection': 'Objection',
  'standing.reserved': 'Reserved',
  'standing.agreed-ad-ref': 'Agreed ad referendum',
  'standing.agreed': 'Agreed',

  // ── save state: always in words ──
  'save.saved': 'Saved',
  'save.saving': 'Saving…',
  'save.offline': 'Offline: kept on this device',
  'save.not-saved': 'Not saved: {reason}',

  // ── time ──
  'moment.there': '{day}, {hour}',
  'moment.plain': '{there} {city}',
  'moment.here': '{here} here',
  'moment.hereOtherDay': '{day}, {here} here',
  'moment.between': ' · ',
  'city.America/New_York': 'New York',
  'city.Europe/London': 'London',
  'city.Europe/Paris': 'Paris',
  'city.Africa/Algiers': 'Algiers',
  'city.Africa/Addis_Ababa': 'Addis Ababa',
  'city.Europe/Moscow': 'Moscow',
  'city.Asia/Beirut': 'Beirut',
  'city.Asia/Shanghai': 'Shanghai',
  'city.Asia/Tokyo': 'Tokyo',
  'relative.in': 'in {span}',
  'relative.ago': '{span} ago',
  'relative.now': 'this minute',
  'span.dayHour': '{days, plural, one {# day} other {# days}} {hours} h',
  'span.day': '{days, plural, one {# day} other {# days}}',
  'span.hourMinute': '{hours} h {minutes} min',
  'span.hour': '{hours} h',
  'span.minute': '{minutes} min',
  'span.second': '{seconds} s',

  // ── controls ──
  'act.cancel': 'Not now',
  'act.close': 'Close',
  'act.open': 'Open the list',
  'act.remove': 'Remove {name}',
  'act.retry': 'Try again',
  'act.copy': 'Copy',
  'act.copied': 'Copied',
  'act.print': 'Print',
  'act.working': 'One moment…',
  'list.empty': 'Nothing here goes by that name.',
  loading: 'Loading…',

  'date.choose': 'Choose a day',

  // ── the frame ──
  'frame.skip': 'Skip to the content',
  'frame.places': 'Places',
  'frame.cutOff':
    'Not connected. What is on the screen stays readable; what you type in a text is kept on this device.',
  'place.today': 'Today',
  'place.people': 'People',
  'place.text': 'Text',
  'place.silence': 'Silence',
  'place.record': 'Record',
  'place.silenceOf': '{title}: silence',
  'place.recordOf': '{title}: record',
  'text.places': 'This text',
  'seat.acting': 'You act as',
  'seat.menu': 'You act as {seat}. Change seat, or sign out',
  'seat.now': 'You sit here now',
  'seat.take': 'Take this seat',
  'seat.taken': 'You now act as {seat}. Nothing you left open in the other seat came with you.',
  'seat.welcome': 'Welcome. You are signed in and act as {seat}.',
  'act.signOut': 'Sign out',
  'signOut.stay': 'Stay signed in',
  'signOut.unsaved':
    'Words typed here have not reached the server, and nobody else has them{known, select, yes {: “{said}”} other {}}. Signing out deletes them from this device, and they cannot be brought back. Stay signed in until the text says “Saved”, and nothing is lost.',
  'language.menu': '{short}: language, {language} now',
  'language.list': 'Languages',
  'language.en': 'English',
  'language.fr': 'French',
  'language.es': 'Spanish',
  'language.ru': 'Russian',
  'language.zh': 'Chinese',
  'language.ar': 'Arabic',
  'theme.light': 'Light paper',
  'theme.dark': 'Dark paper',
  'theme.device': 'Light or dark, as this device has it',
  'palette.open': 'Find an act or a place',
  'palette.type': 'Type what you want to do, or where to go',
  'palette.acts': 'Here',
  'palette.places': 'Places',
  'palette.frame': 'Everywhere',
  'keys.title': 'Keys',
  'keys.escape': 'Leave a dialog, changing nothing',
  'reading.issued': 'as issued; the working text is on its way',
  'reading.none':
    'No version of this text has been issued yet.{working, select, yes { The working text is being opened.} other {}}',
  'reading.alone': 'The rest of the page could not be loaded. The text can be read; load again to act.',
  'offline.seen': 'Offline: what you see was here at {moment}.',
  'offline.unsent':
    'Words that you typed and the server does not have yet are in it. They are kept on this device, and sent when the server answers.',
  'broken.title': 'This part of the page could not be shown.',
  'broken.why':
    'The program may have been renewed, or the line broken, while this page was open. What was saved is saved; what was not is kept on this device.',
  'broken.again': 'Load again',
  'nowhere.title': 'There is nothing at this address.',
  'nowhere.why': 'The link may have been cut short on its way to you.',
  'nowhere.back': 'Go to today',
  'closed.title': 'This text is not open to your seat.',
  'closed.why':
    'It may not exist, or be the work of others for now. When the chair’s team opens a text to you, it stands under Today.',
  'unreachable.title': 'The server does not answer.',

  // ── the door ──
  'door.product': 'Penholder',
  'door.link': 'This link signs you in. It works once.',
  'door.code': 'Your code',
  'door.code.note': 'From the paper or the mail your secretariat gave you.',
  'door.enter': 'Sign in',
  'door.out.ended': 'Your session has ended. Sign in again to go on; what was saved is saved.',
  'door.out.revoked':
    'Your seat was withdrawn, with effect at once. If that surprises you, ask your delegation or the secretariat.',

  // ── setting up ──
  'setup.title': 'Set up a body',
  'setup.lead': 'Done once, by the secretariat. Everything but the past can be changed later.',
  'setup.token': 'Set-up key',
  'setup.token.note':
    'Printed where the program was started: open the link there, or copy what follows the # in it.',
  'setup.name': 'Name of the body',
  'setup.name.note': 'As it stands at the head of its documents.',
  'setup.members': '{count, plural, =0 {Members} one {Members: # State} other {Members: # States}}',
  'setup.members.note': 'One State, one voice: any one of them can stand in the way of consensus.',
  'setup.state.type': 'Type a State’s name or code',
  'setup.chair': 'Who chairs',
  'setup.chair.note': 'The State whose representative chairs, in a seat apart from its member’s.',
  'setup.vice': 'Vice-Chairs, if any',
  'setup.zone': 'Clock',
  'setup.zone.note': 'The city in whose time deadlines are stated.',
  'setup.language': 'Language of the frame',
  'setup.go': 'Set up the body',
  'setup.missing.token': 'Give the set-up key first.',
  'setup.missing.name': 'Give the body a name first.',
  'setup.missing.members': 'Choose the members first.',
  'setup.missing.chair': 'Choose who chairs first.',
  'setup.done.title': '{name} has been set up already.',
  'setup.done.words': 'Its secretariat can give you a link or a code.',
  'setup.done.enter': 'Go to the door',
  'setup.next.title': '{name} is set up.',
  'setup.next.lead': 'You are signed in as its secretariat. What comes next:',
  'setup.next.people': 'Invite people to their seats',
  'setup.next.people.words': 'The chair first: each gets a link and a code, to mail or to print.',
  'setup.next.text': 'See what is on today',
  'setup.next.text.words': 'The chair begins texts; they stand here for everyone they are open to.',

  // ── today ──
  'today.waits': 'Waits for you',
  'today.waits.none': 'Nothing waits for you now.',
  'today.waits.silence': '{version} is under silence. If you say nothing, it passes.',
  'today.waits.clock': 'The end of the period on {version} is held. Look at another clock, then confirm.',
  'today.waits.extension':
    'More time on {version} is asked for by {seats}. Extend or decline before the deadline: without an answer the text does not pass.',
  'today.waits.recount':
    'The calendar has been corrected: the working days for {version} now end on {later}. Extend to it, or say at the end that you take it upon yourself.',
  'today.waits.hold': 'Your hold on {version} stands. The text does not pass until you lift it.',
  'today.waits.outcome': 'The period on {version} has ended. Look at the mail, then confirm the outcome.',
  'today.waits.release':
    'Your objection stands against {version}, and counts as a break at the deadline. Withdraw it, or let this silence pass it.',
  'today.waits.reach':
    '{count, plural, one {{seats} is} other {{seats} are}} not known to have {version}, which is under silence. Reach {count, plural, one {it} other {them}} another way.',
  'today.waits.adopt': '{version} is agreed. When the body has adopted it, record the adoption.',
  'today.waits.disowned':
    '{seat} says that this was not its act: {what}. It still stands in the way until it is dealt with.',
  'today.waits.answer': 'An objection of {seat} has no answer yet.',
  'today.waits.answered': 'The chair has answered your objection. It stands until you withdraw it.',
  'today.waits.settle':
    '{proposals, plural, one {One open proposal} other {# open proposals}} to settle, in {paragraphs, plural, one {one place} other {# places}}.',
  'today.waits.proposals':
    '{count, plural, one {One proposal of another delegation is open.} other {# proposals of other delegations are open.}} Support, comment, or leave it.',
  'today.waits.read': 'Your seat has not opened {version} yet.',
  'today.since': 'since',
  'today.changes': '{count, plural, one {One change} other {# changes}} since you looked',
  'entered.what':
    '{type, select, SilenceHeld {a hold} HoldLifted {a hold lifted} ExtensionAsked {a request for more time} RequestWithdrawn {a request for more time taken back} SilenceBroken {silence broken} ObjectionRaised {an objection} ObjectionWithdrawn {an objection withdrawn} ObjectionReleased {an objection released to the silence} ProposalTabled {a proposal} ProposalSupported {support for a proposal} ProposalWithdrawn {a proposal withdrawn} CommentPosted {a comment} CompromiseAnswered {an answer to a compromise} StandTaken {where it stands} ObjectionMaintained {an objection maintained} AgreementWithdrawn {agreement withdrawn} StanceTaken {what it thinks of a proposal} PlacedOnRecord {something placed on record} CorrigendumContested {a corrigendum contested} other {an act}}',
  'countersign.title': 'Entered for you',
  'countersign.what':
    'Entered for you by the secretariat on {entered}: {what}, received {channel} on {received}. It counts already; countersign it if it is yours, or say that it was not.',
  'countersign.verb': 'Countersign',
  'countersign.sentence':
    '{seat} confirms as its own what the secretariat entered for it: {what}, received {channel} on {received}. Everyone is told. This cannot be taken back.',
  'countersign.done': 'countersigned',
  'countersign.open': 'not countersigned yet',
  'disown.verb': 'This was not ours',
  'disown.note': 'What happened, if you wish to say',
  'disown.sentence':
    '{seat} says that this was not its act: {what}, received {channel} on {received}. {type, select, SilenceHeld {The hold stands until you lift it.} HoldLifted {Your hold stands again.} ExtensionAsked {The request stands until the chair’s team answers it.} SilenceBroken {The silence stays broken until the chair’s team puts the text under silence again.} ObjectionRaised {The objection stands until you withdraw it.} ObjectionWithdrawn {Your objection stands again.} ObjectionReleased {Your objection stands in the way of the silence again.} ProposalTabled {If it is still open, it is withdrawn.} ProposalWithdrawn {Your proposal is open again.} ProposalSupported {Your support ends.} AgreementWithdrawn {The text stays in negotiation until it is put under silence again.} other {It stays as it was read, and the record says that it was not yours.}} Everyone is told. This cannot be taken back.',
  'disown.done': 'disowned',
  'behalf.line':
    'Entered by the secretariat for {seat}, received {channel} on {received}; {answer, select, yes {confirmed by {seat}} no {disowned by {seat}} other {not yet confirmed by {seat}}}.',
  'today.empty': 'There are no texts yet.',
  'today.empty.begin': 'Begin the first one: its title, its form, and who writes in it.',
  'today.empty.wait': 'A text stands here when the chair’s team opens it to your seat.',
  'today.facts': '{kind} · {version} · {mode}',
  'way.preparation': 'The chair’s team prepares it; it has not been opened to delegations.',
  'way.today': '{version} could go under silence today but for: {parts}.',
  'way.today.nothing': '{version} could go under silence today: nothing recorded here stands in the way.',
  'way.between': '{version} is kept from a silence by: {parts}.',
  'way.between.nothing': '{version} is kept from a silence by nothing that is recorded here.',
  'way.part.objections': '{count, plural, one {an objection} other {# objections}} to {place} ({seats})',
  'way.part.competing':
    '{count, plural, one {# competing proposal} other {# competing proposals}} on {place}',
  'way.part.proposals': '{count, plural, one {a proposal} other {# proposals}} on {place}',
  'way.part.unissued': 'changes that are in no version yet',
  'way.part.more': '{count, plural, one {# more} other {# more}}',
  'way.at':
    '{type, select, paragraph {paragraph {number}} item {item {number}} part {part {number}} annex {{number}} title {the title} month {a month} dateline {the date} addressee {the addressee} signature {the signature} whole {the text as a whole} beginning {the beginning of the text} gone {a paragraph that is gone} other {a heading}}',
  'way.silence':
    '{objections, plural, =0 {Only the clock: no objection is recorded.} one {One objection stands and counts as a break unless withdrawn or released.} other {# objections stand and count as breaks unless withdrawn or released.}}',
  'way.ended': 'The period has ended; a person has yet to confirm the outcome.',
  'way.agreed': 'Agreed. It remains to be adopted.',
  'way.adopted': 'Adopted.',
  'newcomer.title': 'For the first time here?',
  'newcomer.seat': 'You act as {seat}. Whatever you do here is done for that seat, and stands in its name.',
  'newcomer.member':
    'Three acts are enough: comment on a paragraph, propose other words, or object. Open a text to do them.',
  'newcomer.chair':
    'You hold the pen: begin a text, settle what delegations propose, issue versions, and put one under silence.',
  'newcomer.secretariat':
    'You invite people to their seats, and enter for a seat what comes by mail, on paper or in the room.',
  'newcomer.reader': 'You read the texts that are open to your seat, and what is said about them.',
  'newcomer.record':
    'What you type is undone by typing. What you do is asked once, recorded, and never edited.',
  'newcomer.known': 'Put this away',
  'text.new': 'New text',
  'text.new.title': 'Title',
  'text.new.title.missing': 'Give the text a title first.',
  'text.new.form': 'Form',
  'text.new.mode': 'Who writes',
  'text.new.language': 'Language of the text',
  'text.new.next':
    'It begins in preparation: only the chair’s team sees it until you open it to delegations.',
  'text.begin': 'Begin',
  'template.presidential-statement': 'Statement by the President, on an anniversary',
  'template.presidential-statement.means': 'Title, opening sentence and paragraphs to fill',
  'template.short-statement': 'Statement by the President, short',
  'template.short-statement.means': 'A few paragraphs',

  // ── people ──
  'people.lead.all': 'Seats as rows, and the people who act for them. Rights come from the seat.',
  'people.lead.own':
    'The seats of the body, and the people of your own delegation. Others’ people are not shown to you.',
  'people.until': 'until',
  'people.invite': 'Invite',
  'people.invite.to': 'Invite to the seat of {seat}',
  'people.invite.byHead':
    'The head of {seat} invites its further people, so that nobody is added to a delegation without it.',
  'people.nominate': 'Nominate',
  'people.nominate.to': 'Nominate a focal point for {seat}',
  'people.nominate.note': 'They have no right until a person of {seat} lets them in. {seat} is told.',
  'people.anew.note':
    'Nobody is left of {seat}. Its desks, and what was addressed to it alone, stay closed; whoever you invite begins with empty ones. Its positions stay its own. The record says so.',
  'people.nominated': 'nominated by the secretariat, not let in yet',
  'people.letIn': 'Let in',
  'people.letIn.of': 'Let {person} in',
  'people.letIn.sentence':
    '{person} becomes head of {seat}: reads its desk, acts for it, lets in others. You are then shown a link and a code to hand over.',
  'today.waits.secondKey':
    '{mine, select, yes {Your “no” does not count yet: a second person of your delegation must break silence on {version}.} other {A “no” of your delegation does not count yet: break silence on {version}, or say that you will not.}}',
  'people.breaking': 'Who breaks a silence for {seat}',
  'people.breaking.rule':
    '{rule, select, head {Its head alone. Others of the delegation ask the head.} two {Two of its people: one asks, another breaks. Until then it counts for nothing.} other {Anybody of the delegation who acts for it, alone.}}',
  'people.breaking.eased':
    'For now nobody could fulfil this, so anybody of the delegation who acts for it breaks a silence alone: a “no” must not be lost.',
  'people.breaking.choice': '{rule, select, head {The head alone} two {Two people} other {Anybody who acts}}',
  'people.breaking.change': 'Change who breaks a silence',
  'people.breaking.sentence':
    'From now on, also for silences that are running, this decides who breaks a silence for {seat}. Only your delegation is told. It can be changed again at any time. What the secretariat enters for you from a letter is not under it, and an objection needs one person.',
  'people.breaking.byHead': 'The head of the delegation decides this.',
  'people.breaking.same': 'It is so already.',
  'people.comings': 'Who came and went: {seat}',
  'people.came': '{person} was let in: {capacity}.',
  'people.left': '{person} left: {capacity}.',
  'people.name': 'Function',
  'people.name.note': 'No more than is needed: “Expert, Malta”.',
  'people.name.missing': 'Say who it is first.',
  'people.email': 'Mail address, if notes should go there',
  'people.capacity': 'Capacity',
  'people.never': 'has not signed in yet',
  'people.last': 'signed in {when}',
  'people.key': 'New link and code',
  'people.key.for': 'New link and code for {person}',
  'people.revoke': 'Revoke',
  'people.revoke.of': 'Revoke {person}',
  'people.revoke.sentence':
    '{person} no longer acts for {seat}. It takes effect at once: every page they have open is closed. What they did stays in the record. They can be invited again.',
  'capacity.head.means': 'Acts for the delegation.',
  'capacity.delegate.means': 'Acts for the delegation.',
  'capacity.capital.means': 'Reads, and writes on the delegation’s own desk.',
  'rights.secretariat':
    'Invites and revokes, enters acts for seats, confirms outcomes after the period. Holds no position.',
  'rights.chair':
    'Holds the pen: begins texts, settles proposals, issues versions, opens silence. Does not block.',
  'rights.vice-chair': 'Holds the pen beside the chair. Does not block.',
  'rights.member': 'Comments, proposes, objects, breaks silence. One State, one voice.',
  'rights.expert': 'Reads and comments. Holds no position.',
  'rights.incoming': 'Reads, and writes on its own desk, until its term begins.',
  'rights.observer': 'Reads what is open to observers.',
  'invitation.title': 'For {person}',
  'invitation.lead': 'Signs in for {seat}. Two keys to one door: the link, or the code at the sign-in page.',
  'invitation.link': 'Link',
  'invitation.code': 'Code',
  'invitation.copy': 'Copy the link',
  'invitation.until': 'Good until',
  'invitation.once': 'It works once, and is shown only here and now. A new one takes its place.',

  // ── failures: what happened, what to do ──
  'trouble.network':
    'No answer came: the network or the server is away. Nothing is lost; try again in a moment.',
  'trouble.Malformed': 'This page and the server do not understand each other. Reload the page.',
  'trouble.SignedOut': 'You are signed out. Sign in again with a link or a code from your secretariat.',
  'trouble.LinkUnknown':
    'Nothing here goes by that link or code. Check that it was copied whole, or ask your secretariat for a new one.',
  'trouble.LinkUsed': 'This link has been used already: it works once. Ask your secretariat for a new one.',
  'trouble.LinkExpired':
    'This link is no longer good: its time is over, or a newer one has taken its place. Ask your secretariat for a new one.',
  'trouble.TooManyAttempts':
    'Too many attempts. Wait {seconds, plural, one {# second} other {# seconds}}, then try again.',
  'trouble.TooManyRequests':
    'Too much was asked in a short time, and this was not done. Nothing you typed is lost: wait {seconds, plural, one {# second} other {# seconds}}, then try again.',
  'trouble.SetUpDone': 'This body has been set up already. Its secretariat can give you a link or a code.',
  'trouble.ForeignOrigin':
    'This request came from another site’s page and was refused. Open the page at its own address.',
  'trouble.NotJson': 'This page and the server do not understand each other. Reload the page.',
  'trouble.TooLarge': 'This is too large to send. Send it in smaller parts.',
  'trouble.NoSuchRoute':
    'The server does not know this request. Reload the page: it may be older than the server.',
  'trouble.NoSuchPaper': 'There is no such paper here, or it is not open to your seat.',
  'trouble.SlotUnfit': '“{slot}” is not filled in as this form needs it. Look at the example and try again.',
  'trouble.NoSuchTemplate': 'There is no such form of text. Reload the page and choose another.',
  'trouble.LoopbackOnly': 'This is open only on the machine the server runs on.',
  'trouble.ReadOnly':
    'A part of what is stored is damaged, so it can be read and not changed. Tell whoever runs the server, and quote {incident}.',
  'trouble.Fault':
    'The server could not do this now. Try again; if it stays so, quote {incident} to whoever runs it.',
}
