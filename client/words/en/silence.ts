/** The words of the silence page and of the record, in English. */
export const silence = {
  // ── ways of running a silence ──
  'profile.council-silence': 'Silence until a stated minute',
  'profile.no-objection': 'Written no-objection procedure',
  'profile.days': '{name}, {days, plural, one {# working day} other {# working days}} to {hour}',
  'profile.elapsed': '{name}, {hours, plural, one {# hour} other {# hours}} from the opening',
  'effect.agreed': 'Nobody objecting by the deadline means the text is agreed. It is adopted at a meeting.',
  'effect.adopted': 'Nobody objecting by the deadline means the text is adopted.',
  'deadline.words': '{day}, {hour} {city} time',
  'hash.short': 'fingerprint {hash}',

  // ── opening ──
  'silence.none': 'No silence has been opened on this text.',
  'silence.none.who':
    'The chair opens it, over an issued version, when the text is ready. You will see the clock here.',
  'silence.toText': 'Go to the text',
  'silence.cutOff':
    'Not connected: the clock runs on, but what others do is not shown until the connection is back.',
  'silence.open.title': 'Put under silence',
  'silence.open.noVersion': 'A silence is opened over an issued version. Issue one on the text’s page first.',
  'silence.open.verb': 'Put under silence',
  'silence.open.sentence':
    '{seat} puts {version} under silence until {deadline}. If no member objects by the end of that minute, the text is {passing, select, adopted {adopted} other {agreed}}. {count, plural, one {The one delegation} other {All # delegations}} and the secretariat are told at once. It can be withdrawn until the deadline.',
  'silence.step.what': 'What',
  'silence.step.how': 'How',
  'silence.step.until': 'Until when',
  'silence.step.note': 'The note as it will go out',
  'silence.step.wall': 'Last minute in which an objection counts, {city} time',
  'silence.step.clean': 'No objection stands, and no bracket has been typed into the text.',
  'silence.step.objections':
    '{count, plural, one {An objection of {seats} stands} other {# objections stand: {seats}}}. Whoever holds one is asked now; unless withdrawn or released to this silence, it counts as a break when the period ends.',
  'silence.step.brackets':
    '{count, plural, one {A bracket typed by hand stands} other {Brackets typed by hand stand}} in: {places}. They are characters of the text and would be agreed with it.',
  'silence.bracket.title': 'the title',
  'silence.days':
    '{count, plural, =0 {No full working day} one {# working day} other {# working days}}, not counting today.',
  'silence.days.unsure': 'The calendar does not cover all of these days for certain.',
  'silence.holidays': 'Not working: {list}.',
  'silence.holiday': '{name} ({day})',
  'silence.calendar': 'Counted on: {source}.',
  'silence.calendar.un':
    'Counted on the official holidays at United Nations Headquarters: {announced} as announced; the other years computed, with both Eids by the Umm al-Qura calendar, to be confirmed against each year’s circular.',
  'silence.elsewhere': 'The same minute elsewhere',
  'silence.until': 'until',
  'silence.earlier': '{count, plural, one {Earlier silence} other {Earlier silences}}',
  'silence.offDay':
    'That day is not a working day ({name}). The deadline holds all the same: capitals may not be at work, and later minutes can still be chosen.',
  'day.weekend': 'Weekend',
  'again.verb': 'Again, same settings',

  'note.opening.what':
    '{body}: “{title}”, {version}, is put under silence{nth, plural, =1 {} other { for the {nth, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} time}}.',
  'note.opening.until': 'Any member may object until the end of this minute: {deadline} ({utc}).',
  'note.opening.how':
    'An objection is made on the text’s page, or sent in writing to the chair through the secretariat. It counts from its receipt. No reason is required.',
  'note.opening.standing':
    '{count, plural, one {The objection} other {The objections}} of {seats} still {count, plural, one {stands} other {stand}} and will count as a break unless withdrawn or released.',
  'note.opening.to': 'To {count, plural, one {# member} other {all # members}} and the secretariat.',
  'note.opening.hash': 'SHA-256 of the text: {hash}',
  'note.opening.head': 'Head of the record: {head}',
  'note.title': 'The note',
  'note.opening.title': 'The note, as it went out',
  'note.copy': 'Copy the note',
  'note.copy.failed': 'This browser does not let the page copy. Select the words and copy them by hand.',
  'note.closing.what':
    '{body}: “{title}”, {version}. It was under silence from {opened} ({openedUtc}) until the end of the minute {deadline} ({utc}).',
  'note.closing.break':
    '{seat}: received {when} ({utc}){channel, select, none {} other {, {channel}}}{items, select, none {} other {, on {items}}}{reason, select, none {.} other {. Reason given: {reason}}}',
  'note.closing.by': 'Confirmed by {seat}, {when} ({utc}).',
  'note.closing.withdrawn': 'Withdrawn by {seat}, {when} ({utc}).',
  'note.closing.notReached': 'Not known to have had the version when the period ended: {seats}.',
  'note.closing.head': 'Head of the record when it was closed: {head}',

  // ── running ──
  'table.label': 'The seats at the table, and what each has said',
  'said.broke': 'broke silence',
  'said.objects': 'its objection stands',
  'said.holds': 'holds: waits for instructions',
  'said.asks': 'asks for more time',
  'said.released': 'objection released to this silence',
  'said.silent': 'nothing recorded',
  'said.has-it': 'has the version, has said nothing',
  'said.not-reached': 'not known to have the version',
  'clock.days': '{days} d',
  'clock.over': 'The period has ended',
  'running.standing':
    '{count, plural, one {An objection of {seats} stands} other {Objections of {seats} stand}} and will count as a break at the deadline unless withdrawn or released.',
  'running.pending':
    '{what, select, hold {{seat} holds, since {when}} other {{seat} asked for more time, {when}}}{until, select, none {} other {; until {until}}}{reason, select, none {.} other {. Reason given: {reason}}}',
  'running.pending.title': 'Not broken, and not passing',
  'running.extended': 'Extended by {seat}: the deadline was {before}.',
  'running.notReached':
    '{count, plural, one {{seats} is} other {{seats} are}} not known to have the version. Reach {count, plural, one {it} other {them}} another way, or withdraw and open again.',
  'held.title': 'The end of this period is held',
  'held.clock-set':
    'The clock of the server was set: it showed {last}, and then {seen}. Nobody can be sure whether the period is over.',
  'held.outage':
    'The server could not be reached from {last} to {seen}, longer than the profile allows. Delegations may have been unable to speak.',
  'held.restored':
    'This text was restored from a backup of {last}. What was done after it is not in this record.',
  'held.serve':
    'Look at the mail and at another clock. Then confirm the clock, and the period ends as stated; or withdraw the text from silence. Until then silence can be broken.',
  'held.wait':
    'Until the chair’s team or the secretariat has confirmed the clock, nothing is agreed, and silence can still be broken.',
  'clock.confirm.verb': 'Confirm the clock',
  'clock.confirm.sentence':
    'As {seat}, you confirm that the clock is right and that delegations could be heard. The period on {version} then ends at the stated minute, or at once if that has passed.',
  'ended.title': 'The period has ended',
  'ended.none': 'No objection is recorded here.',
  'ended.objected': 'An objection of {seats} counts, so the text is not agreed.',
  'ended.pending':
    'A hold stands, or a request for more time had no answer, so the text does not pass. The seat may lift its hold; the chair’s team may confirm that the text is not agreed, and put it under silence again.',
  'ended.look':
    'Look at the mail and ask the secretariat what came by letter or in the room; then confirm the outcome.',
  'ended.wait':
    'The chair’s team looks at what came by other ways and confirms the outcome. Until then nothing is agreed.',

  'break.verb': 'Break silence',
  'break.sentence':
    '{seat} breaks silence on {version}. The text is not agreed. {count, plural, one {The one delegation} other {All # delegations}} and the secretariat are told at once. This cannot be taken back.',
  'ask.verb': 'Ask to break silence',
  'ask.sentence':
    'You give the first of two keys for {seat}. It does not break silence on {version} and counts for nothing until a second person of your delegation breaks it, before {deadline}: {people}. They see it first of all that waits for them; tell them yourself as well. No other delegation is told.',
  'break.second.sentence':
    '{person} asked; you give the second key. {seat} breaks silence on {version}. The text is not agreed. {count, plural, one {The one delegation} other {All # delegations}} and the secretariat are told at once. This cannot be taken back.',
  'keys.waiting.title': 'Your delegation has not broken silence',
  'keys.waiting':
    '{mine, select, yes {You} other {{person}}} gave the first of two keys on {when}. It counts for nothing until a second person breaks silence before {deadline}. {mine, select, yes {Those who can: {people}. Reach them now.} other {You can: break silence, or say to {person} that you will not.}}',
  'keys.lost.title': 'Your delegation’s “no” did not count',
  'keys.lost':
    '{person} asked on {when} to break this silence. No second person of your delegation did so in time, so it counted for nothing.',
  'event.BreakAsked': 'Asked to break silence; a second person of the delegation is missing.',
  'break.also': 'We break it too',
  'break.also.sentence':
    '{seat} breaks silence on {version} too, beside {seats}. It is kept as an act of its own with its own receipt; the silence ended with the first. This cannot be taken back.',
  'break.reason': 'Reason, if you wish to give one',
  'hold.verb': 'Hold',
  'hold.sentence':
    '{seat} holds {version}: it waits for instructions. Silence is not broken. {holds, select, lapse {The hold lapses when the period ends.} other {The text does not pass while the hold stands.}} Everyone is told at once. You can lift it.',
  'hold.until': 'Instructions expected by, {city} time, if known',
  'lift.verb': 'Lift our hold',
  'lift.sentence':
    '{seat} lifts its hold on {version}. Nothing of this delegation then stands in the way, unless it breaks silence before the deadline. Everyone is told at once. You can hold again until the deadline.',
  'more.verb': 'Ask for more time',
  'more.sentence':
    '{seat} asks the chair for more time on {version}. Silence is not broken, and the deadline stays until the chair extends it. If nobody answers, the text does not pass. Everyone is told at once. You can take it back until the outcome.',
  'more.until': 'Time asked for, {city} time, if you wish to say',
  'unask.verb': 'Take back our request for more time',
  'unask.sentence':
    '{seat} takes back its request for more time on {version}. Nobody has to answer it any more. Everyone is told at once. You can ask again until the deadline.',
  'decline.verb': 'Decline more time: {seat}',
  'decline.sentence':
    '{seat} declines the request of {asking} for more time on {version}. The deadline stays, and silence can be broken until then. Everyone is told at once. This cannot be taken back.',
  'extend.verb': 'Extend the deadline',
  'extend.sentence':
    '{seat} extends the silence on {version} until {deadline}. It answers every request for more time. Everyone is told at once. The deadline can be made later again, never earlier.',
  'extend.wall': 'New last minute in which an objection counts, {city} time',
  'receipt.words': 'Received {when} ({utc}). Act {act}; head of the record {hash}.',
  'withdraw.verb': 'Withdraw from silence',
  'withdraw.sentence':
    '{seat} withdraws {version} from silence. The text returns to negotiation. {count, plural, one {The one delegation} other {All # delegations}} and the secretariat are told at once. It can be put under silence again.',
  'release.verb': 'Let this silence pass our objection',
  'release.sentence':
    '{seat} releases its objection to this silence on {version}: it still stands, and does not count as a break. Everyone is told. This cannot be taken back; silence can still be broken.',
  'confirm.agreed.verb': 'Confirm: agreed',
  'confirm.adopted.verb': 'Confirm: adopted',
  'confirm.passed.sentence':
    '{seat} confirms that no objection to {version} was received by any way. The text is {passing, select, adopted {adopted} other {agreed}}. {count, plural, one {The one delegation} other {All # delegations}} and the secretariat are told at once. {passing, select, adopted {Only the body can undo it.} other {A member can still withdraw its agreement until adoption.}}',
  'confirm.despite.seats':
    'You take it upon yourself that {seats} {count, plural, one {is} other {are}} not known to have the version.',
  'confirm.despite.holidays':
    'You take it upon yourself that a holiday near this period may still be moved: {list}.',
  'confirm.despite.later':
    'You take it upon yourself that the corrected calendar would end this period later, on {later}.',
  'confirm.notAgreed.verb': 'Confirm: not agreed',
  'confirm.notAgreed.sentence':
    '{seat} confirms that {version} is not agreed. The text returns to negotiation. {count, plural, one {The one delegation} other {All # delegations}} and the secretariat are told at once. It can be put under silence again.',
  'note.optional': 'A word to the delegations, if you wish',

  // ── entered for a seat ──
  'enter.verb': 'Enter for a seat',
  'enter.for': 'Enter for {seat}',
  'enter.lead':
    'What came by mail, on paper or in the room is entered for the seat it came from, and counts from its receipt.',
  'enter.what': 'What it does',
  'enter.kind.break': 'Breaks silence',
  'enter.kind.hold': 'Holds: waits for instructions',
  'enter.kind.lift': 'Lifts its hold',
  'enter.kind.ask': 'Asks for more time',
  'enter.kind.object': 'Objects',
  'enter.kind.withdraw': 'Withdraws its objection',
  'enter.kind.release': 'Lets the silence pass its objection',
  'enter.kind.propose': 'Proposes',
  'enter.kind.comment': 'Comments, to everyone',
  'enter.kind.disagree': 'Withdraws its agreement',
  'enter.where': 'To what',
  'enter.whole': 'The text as a whole',
  'enter.paragraph': 'Paragraph',
  'enter.paragraph.is': '{number}: {words}',
  'enter.objection': 'Which objection',
  'enter.how': 'What it proposes',
  'enter.how.change': 'Other words for this paragraph',
  'enter.how.add': 'A new paragraph after it',
  'enter.how.delete': 'Without this paragraph',
  'enter.words': 'The words, as received',
  'enter.reason': 'Reason, if one was given',
  'enter.missing.paragraph': 'Choose the paragraph first.',
  'enter.missing.objection': 'Choose the objection first. If the list is empty, none of this seat stands.',
  'enter.missing.words': 'Give the words as they were received first.',
  'enter.missing.silence': 'There is no silence that this could break.',
  'enter.sentence':
    '{kind, select, break {The secretariat enters for {seat} that it breaks silence on {version}. The text is not agreed.} object {The secretariat enters for {seat} that it objects {place, select, whole {to the text as a whole} other {to paragraph {place}}}.} withdraw {The secretariat enters for {seat} that it withdraws its objection.} hold {The secretariat enters for {seat} that it holds {version} and waits for instructions.} lift {The secretariat enters for {seat} that it lifts its hold.} ask {The secretariat enters for {seat} that it asks for more time on {version}.} release {The secretariat enters for {seat} that its objection does not stand in the way of this silence.} propose {The secretariat enters for {seat} what it proposes: {how, select, add {a new paragraph after {place}} delete {that paragraph {place} be deleted} other {other words for paragraph {place}}}.} comment {The secretariat enters for {seat} its comment on paragraph {place}, for everyone to read.} other {The secretariat enters for {seat} that it withdraws its agreement. The text is in negotiation again.}} Everyone is told at once, and {seat} is asked to countersign. This cannot be taken back.',
  'behalf.seat': 'From',
  'behalf.seat.missing': 'Choose the seat it came from.',
  'behalf.received': 'Received, {city} time',
  'behalf.received.note': 'When it arrived, not when it is entered.',
  'behalf.channel': 'How',
  'behalf.paper': 'Attach the paper',
  'behalf.paper.none': 'No paper attached',
  'channel.mail': 'by mail',
  'channel.letter': 'by letter',
  'channel.note-verbale': 'by note verbale',
  'channel.room': 'in the room',

  // ── afterwards ──
  'afterwards.title': 'What happened',
  'outcome.running': '{version} is under silence until {deadline}.',
  'outcome.ended': 'The period on {version} has ended. A person has yet to confirm what follows.',
  'outcome.broken':
    'Silence on {version} was broken by {seats}. The text is not agreed and is in negotiation again. The chair may issue a new version, or put the same one under silence again.{also, select, none {} other { Within the period also broken by {also}.}}',
  'outcome.voided':
    'The silence on {version} is void: {cause, select, text {the text was not the one meant} annex {an annex was not the one meant} days {its days were counted wrongly} other {of an error}}. It settled nothing; the text is in negotiation.',
  'outcome.withdrawn': '{version} was withdrawn from silence. The text is in negotiation again.',
  'outcome.passed.agreed':
    'The period on {version} ended without objection and the text is agreed. It is adopted at a meeting; until then a member can withdraw its agreement.',
  'outcome.passed.adopted': 'The period on {version} ended without objection and the text is adopted.',
  'outcome.notAgreed':
    'The period on {version} ended and the text was confirmed as not agreed. It is in negotiation again.',
  'afterwards.adopted':
    '{version} is adopted{symbol, select, none {} other { as {symbol}}}{meeting, select, none {} other { ({meeting})}}.',
  'void.verb': 'Declare void',
  'void.sentence':
    '{seat} declares the silence on {version} void: what was put was not what was meant. It settles nothing, whatever its clock says, and the text returns to negotiation. {count, plural, one {The one delegation is} other {All # delegations are}} told at once. This cannot be taken back.',
  'place.statement.verb': 'Place a statement on record',
  'place.reservation.verb': 'Place a reservation on record',
  'place.dissociation.verb': 'Dissociate ourselves',
  'place.sentence':
    '{seat} places this on record beside {version}. It breaks nothing, changes no word, and stands in nobody’s way. Everyone is told at once. This cannot be taken back.',
  'place.body': 'What is to stand in the record',
  'place.paragraphs': 'About these paragraphs; none: the whole text',
  'placed.title': 'On record beside the text',
  'placed.what':
    '{kind, select, reservation {Reservation} dissociation {Dissociation} other {Statement}}{places, select, none {} other {, paragraphs {places}}}',
  'adopt.verb': 'Record the adoption',
  'adopt.sentence':
    '{seat} records that the body has adopted the text. Everyone is told at once. Only the body can undo it.',
  'adopt.symbol': 'Symbol, if it has one',
  'adopt.meeting': 'Meeting',
  'disagree.verb': 'Withdraw our agreement',
  'disagree.sentence':
    '{seat} withdraws its agreement. The text is in negotiation again. Everyone is told at once. This cannot be taken back.',

  // ── record ──
  'record.lead': '{stage}. What was done stands here in its order, and is never edited.',
  'record.cutOff': 'Not connected: this is the record as it was last read.',
  'record.versions': 'Versions',
  'record.noVersions':
    'No version has been issued yet. The first stands here when the text is opened to delegations.',
  'record.issued': 'Issued by {seat},',
  'record.receipts': '{count, plural, =0 {no receipt shown to you} one {# receipt} other {# receipts}}',
  'record.compare': 'Compare',
  'record.compare.with': 'Compare {before} and {after}',
  'compare.summary':
    '{changed, plural, =0 {Nothing differs} one {# paragraph differs} other {# paragraphs differ}}, of {count}.',
  'compare.same': '{count, plural, one {One paragraph stays} other {# paragraphs stay}} as before.',
  'compare.moved': '↕ moved',
  'record.timeline': 'What was done',
  'record.filter.acts': 'Acts',
  'record.filter.all': 'All acts',
  'record.filter.seat': 'Seat',
  'record.filter.everyone': 'All seats',
  'record.count': '{shown} of {count, plural, one {# act} other {# acts}}',
  'record.enteredBy': 'entered by {seat}',
  'record.via': 'received {channel}{paper, select, none {} other { ({paper})}},',
  'acts.versions': 'Text and versions',
  'acts.proposals': 'Proposals',
  'acts.objections': 'Objections',
  'acts.silence': 'Silence and adoption',
  'acts.comments': 'Comments',
  'audience.pen': 'chair’s team',
  'audience.own': 'own seat only',

  'event.quoted': '{sentence} “{quote}”',
  'event.TextCreated': 'Began “{title}” ({mode}).',
  'event.TextOpened': 'Opened the text to delegations.',
  'event.VersionIssued': 'Issued {version}.',
  'event.VersionReceived': '{seat} has {version}.',
  'record.receiptsOf': '{count, plural, one {One seat has} other {# seats have}} {version}: {seats}.',
  'record.receipts.seats': '{count, plural, one {One seat} other {# seats}}',
  'event.CommentPosted': 'Commented.',
  'event.CommentReplied': 'Replied.',
  'event.CommentEdited': 'Changed its comment.',
  'event.ThreadResolved': 'Resolved a discussion.',
  'event.ThreadReopened': 'Reopened a discussion.',
  'event.ThreadReattached': 'Attached a discussion to another paragraph.',
  'event.ProposalTabled':
    '{kind, select, add {Proposed to add a paragraph.} delete {Proposed to delete a paragraph.} alternative {Proposed another wording of a paragraph.} keep {Wants a paragraph left as it is.} move {Proposed to move a paragraph.} other {Proposed other words.}}',
  'event.ProposalRevised': 'Revised its proposal.',
  'event.ProposalWithdrawn': 'Withdrew its proposal.',
  'event.ProposalSupported': 'Supports the proposal of {seat}.',
  'event.SupportWithdrawn': 'No longer supports the proposal of {seat}.',
  'event.ProposalTakenUp': 'Took up the proposal of {seat}{edited, select, yes {, with changes} other {}}.',
  'event.ProposalSetAside': 'Set aside the proposal of {seat}.',
  'event.ObjectionRaised': 'Objects{whole, select, yes { to the text as a whole} other { to a paragraph}}.',
  'event.ObjectionAnswered': 'Answered the objection of {seat}.',
  'event.ObjectionWithdrawn': 'Withdrew its objection.',
  'event.ObjectionReleased': 'Released its objection to the silence.',
  'event.SilenceOpened':
    'Put {version} under silence until {deadline}{with, select, none {} other {, together with {with}}}{items, select, none {} other {, item by item: {items}}}.',
  'event.SilenceBroken': '{items, select, none {Broke silence.} other {Broke silence on {items}.}}',
  'event.SilenceHeld': 'Held the silence.',
  'event.HoldLifted': 'Lifted its hold.',
  'event.ExtensionAsked': 'Asked for more time.',
  'event.RequestWithdrawn': 'Took back its request for more time.',
  'event.ExtensionDeclined': 'Declined the request of {seat} for more time.',
  'event.SilenceExtended': 'Extended the silence until {deadline}; the deadline was {before}.',
  'event.SilenceWithdrawn': 'Withdrew the text from silence.',
  'event.PeriodEnded':
    'The period ended{standing, plural, =0 {} one { with one objection that counts} other { with # objections that count}}.',
  'event.LapseHeld':
    'The end of the period is held: {why, select, outage {the server could not be reached} restored {the text was restored} other {the clock was set}} ({last} – {seen}).',
  'event.ClockConfirmed': 'Confirmed the clock; the period may end.',
  'event.TextRestored': 'Restored from a backup of {taken}; what was done after it is not in this record.',
  'event.OutcomeConfirmed':
    '{outcome, select, passed {Confirmed: {passing, select, adopted {adopted} other {agreed}}{open, select, none {} other {, but for {open}}}.} other {Confirmed: not agreed.}}',
  'event.SilenceVoided':
    'Declared the silence void: {cause, select, text {the text was not the one meant} annex {an annex was not the one meant} days {its days were counted wrongly} other {of an error}}.',
  'event.RemarkMade': 'Made a remark on the language to the chair’s team.',
  'event.AdoptionScheduled':
    'Set the adoption for {deadline}{meeting, select, none {} other { ({meeting})}}.',
  'event.PlacedOnRecord':
    '{kind, select, reservation {Placed a reservation on record.} dissociation {Dissociated itself{places, select, none { from the text} other { from paragraphs {places}}}.} other {Placed a statement on record.}}',
  'event.CorrigendumEntered':
    'Entered a corrigendum{place, select, none {} other { to paragraph {place}}}: for “{was}” read “{now}”.',
  'event.CorrigendumContested': 'Said that a corrigendum is no slip: it is void.',
  'event.AgreementWithdrawn': 'Withdrew its agreement.',
  'event.TextAdopted':
    '{how, select, issued {{version} is issued, without a meeting.} room {{version} is adopted in the room{symbol, select, none {} other { as {symbol}}}.} other {{version} is adopted{symbol, select, none {} other { as {symbol}}}.}}',
  'event.ActCountersigned': 'Countersigned what was entered for it.',
  'event.ActDisowned':
    'Said of what was entered for it that it was not its act: {what}.{returns, select, yes { The agreement rested on it: the text is in negotiation again.} other {}}',

  'proof.title': 'Proof',
  'proof.lead':
    'Every act is chained to the one before it by its hash. Your browser can compute all of them again from what you are shown, and compare the end with the head printed in any note you hold.',
  'proof.verify': 'Verify this',
  'proof.everyone': 'What everyone sees',
  'proof.pen': 'What the chair’s team sees',
  'proof.own': 'What your seat sees',
  'proof.holds': '{count, plural, one {# link holds} other {all # links hold}}. Head:',
  'proof.fault.person': 'Link {number}: the person named is not the one recorded. Last good head:',
  'proof.fault.paper': 'Link {number}: the paper named is not the one recorded. Last good head:',
  'proof.fault.hash': 'Link {number}: the act shown is not the one recorded. Last good head:',
  'proof.fault.previous': 'Link {number} does not follow the one before it. Last good head:',
  'proof.fault.gap': 'Link {number} is missing. Last good head:',
  'proof.fault.head':
    'The record goes on past what you were shown, at link {number}. Reload and verify again; if it stays so, tell the secretariat. Last good head:',
  'proof.versions.hold':
    '{count, plural, =0 {There is no version yet whose words could be checked} one {The words of the version have the hash that the record names} other {The words of all # versions have the hashes that the record names}}.',
  'proof.versions.wrong': 'The words of these versions do not have the hash that the record names: {list}.',

  // ── a record to keep, and the certificate ──
  'record.filter.rule': 'Rule',
  'record.filter.rules': 'All rules',
  'record.link': 'no. {number} · {hash}',
  'keep.title': 'To keep',
  'keep.lead':
    'The record of this text as one file that proves itself: the acts with their hashes, the versions, the heads, signed. Whoever has it can check it without this server.',
  'keep.everyone': 'What everyone sees',
  'keep.everyone.note': 'No person, no paper, nothing internal. It may be handed on.',
  'keep.own': 'What your seat sees',
  'keep.own.note': 'With what is internal to your seat, and its people. It is not to be handed on.',
  'keep.checker': 'The page that checks it',
  'keep.checker.note':
    'One file, without a network, in six languages. One is in each record too; better have yours from somebody else.',
  'keep.key': 'Signed with the key whose fingerprint is',
  'certificate.title': 'Certificate of outcome',
  'certificate.back': 'Back to the record',
  'certificate.none': 'There is no outcome to certify yet',
  'certificate.none.why': 'The certificate stands here once a silence is over or the text is adopted.',
  'certificate.outcome.adopted': '{version} is adopted{symbol, select, none {} other { as {symbol}}}.',
  'certificate.outcome.agreed':
    'The period on {version} ended without objection, and the text is agreed. It is not adopted yet.',
  'certificate.outcome.agreement-withdrawn':
    'The period on {version} ended without objection. Agreement was withdrawn afterwards: the text is not agreed.',
  'certificate.outcome.not-agreed':
    'The period on {version} ended, and the text was confirmed as not agreed.',
  'certificate.outcome.broken':
    'The silence on {version} was broken by an objection. The text is not agreed.',
  'certificate.outcome.voided': 'The silence on {version} was declared void. The text is not agreed.',
  'certificate.outcome.withdrawn': '{version} was withdrawn from silence. The text is not agreed.',
  'certificate.when': '{when} ({utc})',
  'certificate.by': '{when}, by {seat}',
  'certificate.adopted': 'Adoption recorded',
  'certificate.symbol': 'Symbol',
  'certificate.meeting': 'Meeting',
  'certificate.version': 'Version',
  'certificate.procedure': 'Procedure',
  'certificate.procedure.none': 'Adopted without a silence on this version',
  'certificate.opened': 'Put under silence',
  'certificate.deadline': 'Deadline, to the end of the minute',
  'certificate.extended': 'Extended; the deadline was',
  'certificate.seats': '{count, plural, one {The seat} other {The # seats}} whose silence counted',
  'certificate.objection': 'Objection received',
  'certificate.confirmed': 'Confirmed',
  'certificate.words': 'The text',
  'certificate.check': 'How to check this',
  'certificate.how':
    'This sheet proves nothing by itself. Ask a delegation or the secretariat for the record of the text, a file, and for the page that checks it, if possible from two different sources. Enter the heads and the fingerprint printed here: the page says whether the record holds and whether it is this history.',
  'certificate.hash': 'SHA-256 of the text',
  'certificate.head.opening': 'Head of the record at the opening',
  'certificate.head.closing': 'Head of the record at the outcome',
  'certificate.head.now': 'Head of the record at the printing',
  'certificate.key': 'Fingerprint of the installation’s key',
  'certificate.printed': 'Printed {when} ({utc}).',
}
