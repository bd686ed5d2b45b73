/** The words of the text page, in English. */
export const text = {
  // ── the page ──
  'text.closed': 'There is no such text for you',
  'text.closed.why':
    'It does not exist, or your seat may not see it. If you followed a link, ask whoever sent it.',
  'text.preparing': 'This text is in preparation',
  'text.preparing.why':
    'The chair’s team is writing it. It will be here, for everyone at the same moment, when it is opened.',
  'text.paper': 'Text: {title}',
  'text.here': 'Who is here',
  'text.more': 'More acts on this text',
  'text.working': 'Working text',
  'text.version.is': '{version}',
  'text.version.changed': '{version} + working changes',
  'text.version.hash': 'Hash {hash}…',
  'text.words': '{count, plural, one {# word} other {# words}}',
  'text.save.closed': 'the text was closed to this page ({code}). Copy what you need and reload.',
  'text.only': 'Only {seat} sees this',
  'text.by.person': '{seat} · {person}',

  // ── outline ──
  'text.outline': 'Outline',
  'text.outline.filter': 'Show',
  'text.outline.empty': 'Empty paragraph',
  'text.outline.none': 'No paragraph is in this state.',
  'text.filter.all': 'All paragraphs',
  'text.filter.proposals': 'With proposals',
  'text.filter.objection': 'With an objection',
  'text.filter.open': 'Open, nothing proposed',
  'text.filter.agreed': 'Agreed',
  'text.block.title': 'Title',
  'text.block.heading': 'Heading',
  'text.block.paragraph': 'Paragraph',

  // ── margin ──
  'text.margin.label': 'Margin',
  'text.margin.open': 'Margin',
  'text.margin.paragraph': 'Paragraph',
  'text.margin.desk': '{count, plural, =0 {Our desk} other {Our desk (#)}}',
  'text.margin.shelf': '{count, plural, =0 {Shelf} other {Shelf (#)}}',
  'text.margin.whole': 'The text as a whole',
  'text.margin.nothing': 'Nothing is said about this paragraph',
  'text.margin.nothing.how': 'Comments, proposals and objections to it will stand here.',
  'text.margin.pick': 'No paragraph in focus',
  'text.margin.pick.how': 'Click or tab to a paragraph to see what is said about it, and to say something.',
  'text.acts.label': 'Acts on this paragraph',
  'text.marks': 'What is said about the paragraphs',
  'text.place': 'Paragraph {number}',
  'text.mark': '{place}: {said}',
  'text.mark.nothing': 'Nothing is said here yet',
  'text.count.proposals': '{count, plural, one {# proposal} other {# proposals}}',
  'text.count.objections': '{count, plural, one {# objection} other {# objections}}',
  'text.count.comments': '{count, plural, one {# discussion} other {# discussions}}',
  'text.change.inserted': 'Inserted by {seat}:',
  'text.change.deleted': 'Deleted by {seat}:',
  'text.change.moved': 'Moved by {seat}',

  // ── comments ──
  'text.comment': 'Comment',
  'text.comment.label': 'Your comment',
  'text.comment.say': 'Post comment',
  'text.audience.label': 'Who sees it',
  'text.audience.everyone': 'Everyone at this text',
  'text.audience.pen': 'Only the chair’s team sees this',
  'text.audience.seat': 'Only {seat} sees this',
  'text.thread.label': 'Discussion',
  'text.thread.resolved': 'Resolved by {seat} · {count, plural, one {# comment} other {# comments}}',
  'text.reply': 'Reply',
  'text.reply.label': 'Your reply',
  'text.reply.say': 'Post reply',
  'text.edit': 'Edit',
  'text.edit.label': 'Your comment, edited',
  'text.edit.say': 'Save the edit',
  'text.edited': '{count, plural, one {Edited once} other {Edited # times}}',
  'text.resolve': 'Resolve',
  'text.reopen': 'Reopen',

  // ── shelf ──
  'text.shelf.empty': 'The shelf is empty',
  'text.shelf.empty.how':
    'Discussions whose words are gone from the text are kept here with their quotation.',
  'text.shelf.gone.paragraph': 'Its paragraph is no longer in the text.',
  'text.shelf.gone.words': 'The words it quotes are no longer in their paragraph.',
  'text.shelf.pick': 'Put the focus on the paragraph it belongs to first.',
  'text.shelf.attach':
    '{placed, select, yes {Attach to paragraph {number}} other {Attach to the paragraph in focus}}',

  // ── proposals and drafts ──
  'text.propose': 'Propose',
  'text.propose.title': 'A proposal',
  'text.propose.words': 'Your words',
  'text.propose.revising': 'A revision of your proposal',
  'text.propose.nothing': 'Write the words of your proposal first.',
  'text.propose.changed': 'The paragraph has changed since this was begun.',
  'text.propose.gone': 'The paragraph is no longer in the text. Your words stay on your desk.',
  'text.propose.rebase': 'Compare with the words as they are now',
  'text.add.after': 'Add a paragraph below',
  'text.kind.label': 'What the proposal does',
  'text.kind.change': 'Changes the words',
  'text.kind.add': 'Adds a paragraph',
  'text.kind.delete': 'Takes the paragraph out',
  'text.reasons': 'Reasons (optional)',
  'text.citation': 'Source of the language (optional)',
  'text.citation.is': 'Source: {citation}',
  'text.rivals':
    '{count, plural, one {Another proposal on these words} other {# other proposals on these words}}',
  'text.table': 'Table',
  'text.revise': 'Revise',
  'text.support': 'Support this',
  'text.support.end': 'Take back support',
  'text.supported': 'Supported by {seats}',
  'text.revised': '{count, plural, one {Revised once} other {Revised # times}}',
  'text.proposal.label': 'Proposal by {seat}',
  'text.status.open': 'Open',
  'text.status.taken-up': 'Taken up',
  'text.status.set-aside': 'Set aside',
  'text.status.withdrawn': 'Withdrawn',
  'text.withdraw.proposal': 'Withdraw',
  'text.draft.label': 'Draft on our desk',
  'text.draft.kind':
    '{kind, select, change {Change} add {Addition} delete {Deletion} other {Draft}}{placed, select, yes { · paragraph {number}} other {}}',
  'text.draft.open': 'Open',
  'text.draft.keep': 'Keep on our desk',
  'text.draft.drop': 'Discard draft',
  'text.origin.rescued': 'Kept here because its place in the text had gone',
  'text.origin.refused': 'Kept here because the text no longer took it',
  'text.origin.offline': 'Typed while away; the text had moved on',
  'text.desk.show': 'Show our desk',
  'text.desk.plain':
    'No other delegation, nor the chair or the secretariat, can see it in this product. Whoever operates the machine could.',
  'text.desk.closed': 'Your seat has no desk on this text.',
  'text.desk.empty': 'Nothing on your desk',
  'text.desk.empty.how': 'A proposal you begin is kept here until you table it.',
  'text.notice.rescued':
    'The paragraph you were typing in was joined or moved. Your words went with it: “{said}”',
  'text.notice.rescued.draft':
    'The paragraph you were typing in is gone. Your words are on your desk: “{said}”',
  'text.notice.refused': 'The text no longer takes changes. What you had just typed is on your desk.',
  'text.notice.kept':
    '{count, plural, =0 {What you typed while away was already in the text.} one {What you typed while away is a draft on your desk.} other {What you typed while away is in # drafts on your desk.}}',
  'text.notice.unkept':
    'There is no more room on your desk, and this was not kept there. It is on this device alone, until you have read this: copy it.',
  'text.notice.erased': 'Your delegation has erased its desk on this text.',
  'text.desk.erase': 'Erase our desk',
  'text.desk.erase.verb': 'Erase for good',
  'text.desk.erase.sentence':
    'Everything on the desk of {seat} on this text, and whatever stood there before, will be erased for all of its people. Nobody can bring this back. What was sent stays in the text and in the record, and so do your delegation’s marks and remarks on drafts. A backup made before keeps it until that backup is deleted.',
  'text.notice.read': 'I have read this',
  'text.struck':
    '{seat} has struck words of yours{placed, select, yes { in paragraph {number}} other {}}{more, plural, =0 {} one {, and others in one more place} other {, and others in # more places}}. They stay to be seen, struck, until the next version:',
  'text.struck.show': 'Show',

  // ── objections ──
  'text.object': 'Object',
  'text.object.whole': 'Object to the text as a whole',
  'text.reason': 'Reason (optional)',
  'text.objection.label': 'Objection by {seat}',
  'text.objection.withdrawn': 'Withdrawn',
  'text.objection.released': 'Released to this silence',
  'text.answer': 'Answer',
  'text.answer.label': 'The chair’s answer',
  'text.answer.say': 'Post answer',
  'text.release': 'Release to this silence',
  'text.withdraw.objection': 'Withdraw objection',

  // ── settling ──
  'text.settle': 'Settle',
  'text.settle.count': '{count, plural, one {Settle # proposal} other {Settle # proposals}}',
  'text.settle.own':
    '{count, plural, one {# more proposal is of the State that sits here: another holder of the pen settles it.} other {# more proposals are of the State that sits here: another holder of the pen settles them.}}',
  'text.settle.of': 'Settling {at} of {count}: paragraph {number}',
  'text.settle.next': 'Next paragraph',
  'text.settle.previous': 'Previous paragraph',
  'text.settle.first': 'This is the first.',
  'text.settle.last': 'This is the last.',
  'text.settle.leave': 'Back to the text',
  'positions.title': 'Positions',
  'positions.print': 'Print',
  'compilation.title': 'Compilation',
  'compilation.form': 'Form',
  'compilation.form.names': 'With names',
  'compilation.form.ours': 'Ours first',
  'compilation.form.plain': 'Without names',
  'compilation.form.clean': 'Clean',
  'compilation.form.columns': 'Two columns',
  'compilation.lead':
    'What stands in brackets is not agreed. A code before words is who wants them, a plus who supports them; “del.” is who wants words to go.',
  'compilation.lead.plain': 'What stands in brackets is not agreed.',
  'compilation.none': 'Nothing is open',
  'compilation.none.why': 'Proposals and objections will stand here in the text, in brackets.',
  'compilation.whole': 'On the text as a whole: {said}',
  'compilation.deletes': '({who} del.)',
  'compilation.objects': '({who}: objection)',
  'compilation.homeless':
    '{count, plural, one {# proposal is} other {# proposals are}} on paragraphs that are gone: {who}',
  'compilation.moved-on': 'The words that this rests on have changed since.',
  'compilation.across': 'This cuts across another proposal on the same words.',
  'compilation.alt': '{number} alt. {place}',
  'compilation.bis':
    '{number} {place, select, 0 {bis} 1 {ter} 2 {quater} 3 {quinquies} 4 {sexies} 5 {septies} 6 {octies} other {(new)}}',
  'matrix.title': 'Matrix',
  'matrix.paragraph': 'Paragraph',
  'matrix.whole': 'The text as a whole',
  'matrix.lead': '◆ proposes, + supports, ■ objects, • comments; a number where it is more than one.',
  'matrix.supports': 'supports {count, plural, one {# proposal} other {# proposals}}',
  'matrix.said': '{said}',
  'text.settle.none': 'Nothing is open on this paragraph',
  'text.settle.read': 'Read with the words of {seat}',
  'text.settle.note': 'Note (optional)',
  'text.together': 'Which can stand together',
  'text.together.yes': '{one} and {other} touch different words: both can be taken up.',
  'text.together.no': '{one} and {other} change the same words.',
  'text.reading': 'As the paragraph would read',
  'text.reading.delete': 'Empty, the paragraph goes; with words, it is taken up in part',
  'text.reading.conflict':
    'The paragraph has since changed in the same words. Check this reading before taking it up.',
  'text.takeUp': 'Take up',
  'text.takeUp.edited': 'Take up as edited',
  'text.setAside': 'Set aside',

  // ── versions ──
  'text.versions': 'Versions',
  'text.versions.none': 'No version has been issued yet.',
  'text.compare': 'Compare versions',
  'text.compare.from': 'From',
  'text.compare.to': 'To',
  'text.compare.only': 'Only what changed',
  'text.compare.summary':
    '{changed, plural, =0 {No paragraph changed} one {# paragraph changed} other {# paragraphs changed}}, {inserted} added, {deleted} taken out, {moved} moved.',
  'text.moved': 'Moved.',
  'text.issue': 'Issue {version}',
  'text.issue.note': 'A note to all with it (optional)',
  'text.openText': 'Open the text',

  // ── silence and after ──
  'text.band.label': 'State of the text',
  'text.band.running': '{version} is under silence',
  'text.band.over': 'The period for {version} has ended',
  'text.band.over.effect':
    'A person of the chair’s team or the secretariat says what has come of it. Nothing is decided by the clock.',
  'text.band.effect.agreed':
    'If nobody breaks silence by then, the text is agreed. Until then it cannot be changed.',
  'text.band.effect.adopted':
    'If nobody objects by then, the text is adopted. Until then it cannot be changed.',
  'text.band.choices': 'Your choices',
  'text.band.see': 'See the silence',
  'text.band.agreed': '{version} is agreed',
  'text.band.agreed.effect': 'Its words are fixed. A member may withdraw its agreement until it is adopted.',
  'text.band.adopted': '{named, select, yes {Adopted as {symbol}} other {Adopted}}',
  'text.next.open': 'Put under silence',
  'text.next.answer': 'Go to the silence',
  'text.next.confirm': 'Say what has come of it',
  'text.next.adopt': 'Record the adoption',
  'text.to.silence': 'Silence',
  'text.to.record': 'Record',

  // ── confirmations: who, what, who is told, whether it can be taken back ──
  'text.confirm.table':
    '{seat} tables {kind, select, change {a change to this paragraph} add {a new paragraph} delete {the deletion of this paragraph} other {a proposal}}. All delegations and the secretariat are told at once. It can be revised and withdrawn, and stays in the record.',
  'text.confirm.revise':
    '{seat} revises its proposal. All delegations and the secretariat are told at once; support given to the former words ends. The former words stay in the record.',
  'text.confirm.withdraw.proposal':
    '{seat} withdraws its proposal. All delegations and the secretariat are told at once. It stays in the record; to bring it back, it is tabled again.',
  'text.confirm.support':
    '{own} supports the proposal of {seat}. All who see the proposal are told at once. Support can be taken back.',
  'text.confirm.support.end':
    '{own} takes back its support for the proposal of {seat}. All who see the proposal are told at once.',
  'text.confirm.object':
    '{seat} objects to this paragraph. All delegations and the secretariat are told at once. The objection stands until {seat} withdraws it, and stays in the record.',
  'text.confirm.object.whole':
    '{seat} objects to the text as a whole. All delegations and the secretariat are told at once. The objection stands until {seat} withdraws it, and stays in the record.',
  'text.confirm.withdraw.objection':
    '{seat} withdraws its objection. All delegations and the secretariat are told at once. To object again is a new act.',
  'text.confirm.release':
    '{seat} releases its objection to this silence: it still stands, and does not stand in the way of this silence. All delegations and the secretariat are told at once.',
  'text.confirm.takeUp':
    'The chair’s team takes up the proposal of {seat} as it stands. The words go into the text as the words of {seat}, and all are told at once. The act stays in the record; the words can still be changed.',
  'text.confirm.takeUp.edited':
    'The chair’s team takes up the proposal of {seat} with its own edits, and the record says so. All are told at once. The words can still be changed.',
  'text.confirm.setAside':
    'The chair’s team sets the proposal of {seat} aside. All are told at once. {seat} may table it again.',
  'text.confirm.issue':
    'The chair’s team issues {version} with the words as they stand. All delegations and the secretariat have it at the same instant.{open, select, yes { Still open, and carried on to it: {carried}.} other {}} It cannot be taken back.',
  'text.confirm.openText':
    'The chair’s team opens this text. All delegations see it from now on, and its words become the zero draft. This cannot be taken back.',
  'text.told.comment.everyone': 'Comment added: everyone at this text sees it.',
  'text.told.comment.pen': 'Comment added: only the chair’s team sees it.',
  'text.told.comment.seat': 'Comment added: only {seat} sees it.',
  'text.told.table': 'Tabled: all delegations and the secretariat have it. It can be revised and withdrawn.',
  'text.told.revise': 'Revised: all delegations and the secretariat have the new words.',
  'text.told.withdraw.proposal': 'Withdrawn: the proposal stays in the record and can be tabled again.',
  'text.told.support': 'Your support for the proposal of {seat} is recorded. It can be taken back.',
  'text.told.support.end': 'Your support for the proposal of {seat} is taken back.',
  'text.told.object': 'The objection of {seat} stands. It can be withdrawn.',
  'text.told.withdraw.objection': 'The objection of {seat} is withdrawn. It stays in the record.',
  'text.told.release': 'Released: the objection still stands, and is not in the way of this silence.',
  'text.told.takeUp':
    'Taken up: the proposal of {seat}{placed, select, yes { on paragraph {number}} other {}}{edited, select, yes {, as edited} other {}}. It is in the text now. The act stays in the record; the words can still be changed.',
  'text.told.setAside': 'Set aside: the proposal of {seat}. {seat} may table it again.',
  'text.told.issue': '{version} is issued: all delegations and the secretariat have it.',
  'text.told.openText': 'The text is open: all delegations see it.',
}
