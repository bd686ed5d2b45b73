/** What is said of positions, in English: desks, proposals and what delegations say of them, compromises, standing. */
export const positions = {
  // ── the desk ──
  'desk.mark.draft': 'Put up for clearance',
  'desk.mark.cleared': 'Cleared',
  'desk.mark.ready': 'Ready to table',
  'desk.mark.since': '{mark}: the words have changed since',
  'desk.mark.none': 'No mark yet',
  'desk.mark.label': 'Clearance',
  'desk.mark.by': '{who}, {when}',
  'desk.told.mark': 'Noted for your delegation alone: {mark}',
  'desk.remark': 'Remark',
  'desk.remark.label': 'Your remark, for your delegation alone',
  'desk.remark.say': 'Add remark',
  'desk.kind':
    '{kind, select, change {Change} add {Addition} delete {Deletion} alternative {Alternative} keep {No change} move {Move} other {Draft}}{placed, select, yes { · paragraph {number}} other {}}',
  'today.waits.desk':
    '{as, select, draft {A draft of your delegation is put up for clearance.} other {A draft of your delegation is ready to be tabled.}}',
  'event.DraftMarked':
    'Marked a draft on its desk: {as, select, draft {put up for clearance} cleared {cleared} ready {ready to table} tabled {tabled} other {dropped}}.',
  'event.DraftRemarked': 'Remarked on a draft of its desk.',
  // ── alternatives and stances ──
  'text.kind.alternative': 'Another wording of the whole',
  'text.kind.keep': 'No change wanted',
  'stance.opposes': 'Oppose',
  'stance.tolerates': 'Can live with it',
  'stance.end': 'Take that back',
  'stance.opposed': 'Opposed by {seats}',
  'stance.lived': 'Can live with it: {seats}',
  'stance.confirm':
    '{stance, select, opposes {{own} opposes the proposal of {seat}. This is no objection to the text and blocks nothing.} tolerates {{own} can live with the proposal of {seat}.} other {{own} takes back what it said of the proposal of {seat}.}} All who see the proposal are told at once. It can be taken back.',
  'stance.told': 'Recorded on the proposal of {seat}. It can be taken back.',
  'event.StanceTaken':
    '{stance, select, opposes {Opposes the proposal of {seat}.} tolerates {Can live with the proposal of {seat}.} other {Took back what it said of the proposal of {seat}.}}',
  'compilation.signs':
    'A minus is who opposes. “retain”: who wants no change; “res.”: who waits for instructions; “ad ref”: who agrees subject to its capital; ✔: closed.',
  'compilation.stand.pending': '({who} res.)',
  'compilation.stand.adref': '({who} ad ref)',
  'compilation.stand.agreed': '({who} agreed)',
  'compilation.closed': '{is, select, agreed {✔ agreed} adref {✔ ad ref} other {res.}}',
  'compilation.objects.words': '({who}: objection to “{quote}”)',
  'compilation.compromise': '{number} compromise',
  'compilation.chair': 'Chair',
  'compilation.to': '(to {who} alone)',
  'text.count.compromises': '{count, plural, one {# compromise} other {# compromises}}',
  'compilation.keeps': '({who} retain)',
  'matrix.opposes': 'opposes {count, plural, one {# proposal} other {# proposals}}',
  'matrix.minus': '− opposes a proposal.',
  // ── a text as it was received ──
  'received.verb': 'Enter a text as received',
  'received.enter': '{count, plural, one {Enter # proposal} other {Enter # proposals}}',
  'received.sentence':
    '{count, plural, one {# proposal is} other {# proposals are}} entered for {seat}, one for each paragraph that is ticked. Everyone is told at once, and {seat} is asked to confirm or disown each.',
  'received.text': 'The text as it was received, pasted whole',
  'received.none': 'It says nothing otherwise than the text.',
  'received.told':
    '{count, plural, one {# proposal} other {# proposals}} entered for {seat}, which is asked to confirm.',
  'received.change': 'Other words for {number}',
  'received.add': 'A new paragraph after {number}',
  // ── a proposal in conflict ──
  'conflict.verb': 'Side by side',
  'conflict.title': 'The proposal of {seat}, beside the text',
  'conflict.base': 'As it stood',
  'conflict.theirs': 'The words of {seat}',
  'conflict.now': 'The text now',
  'conflict.onto': 'The words of {seat} on the text as it is now',
  'conflict.lead':
    'Your words stay yours wherever both changed the same ones. Support ends, because the words are others.',
  'conflict.rebase': 'Bring onto the words as they are now',
  'conflict.told': 'Brought onto the words as they are now. Support is asked anew.',
  // ── the biography of a paragraph ──
  'biography.title': 'Biography',
  'biography.lead':
    'What became of it, from the first version on: its words in each, and every act on it that you may see.',
  'biography.now': 'The words of now, in no version yet',
  'biography.same': 'The same words.',
  'biography.absent': 'Not in this version.',
  'biography.gone': 'It is gone.',
  // ── on paper ──
  'paper.title': 'On paper',
  'paper.lead':
    'As a Word file, or printed. Only what everyone sees is in it. Insertions are underlined, deletions struck, and whose they are stands beside them in brackets.',
  'paper.form': 'What',
  'paper.form.clean': 'Clean text',
  'paper.form.redline': 'Redline',
  'paper.form.names': 'Compilation, with names',
  'paper.form.ours': 'Compilation, ours first',
  'paper.form.columns': 'Compilation, two columns',
  'paper.form.plain': 'Compilation, without names',
  'paper.form.matrix': 'Matrix',
  'paper.word': 'Word file',
  'paper.moved': 'Moved:',
  'paper.none': 'Nothing has changed, so there is no redline.',
  'paper.header.text': '{body} · {title}',
  'paper.header.what': '{what} · {version} · {stage}{symbol, select, none {} other { · {symbol}}}',
  'paper.header.hash': 'SHA-256 of the text: {hash}',
  'paper.header.since': 'Redline from {before}',
  'paper.version.working': '{version} with changes, not issued',
  'paper.version.none': 'No version issued yet',
  // ── packages, proposals to proposals, what becomes of them ──
  'package.part': 'Part of a package of {count}: settled together',
  'package.pick': 'Pick for a package',
  'package.table': 'Table {count} together',
  'package.confirm':
    '{seat} tables {count} proposals as a package: they are settled together. All delegations and the secretariat are told at once. They can be revised, and withdrawn together.',
  'package.told': 'Tabled as a package.',
  'together.take': 'Take up {count} together',
  'together.confirm':
    'The chair’s team takes up the proposals of {seats} in one act. Where they touch the same paragraph they are brought together word by word, each keeping its author. All are told at once. The decision can be reversed.',
  'together.told': 'Taken up together. The decision can be reversed.',
  'reverse.verb': 'Reverse the decision',
  'reverse.confirm':
    'The chair’s team reverses its decision on the proposal of {seat}: it is open again, and what it had written is taken out of the text, around what was written since. All are told at once. Both decisions stay in the record.',
  'reverse.told': 'Reversed: the proposal of {seat} is open again.',
  'takeover.verb': 'Take it over',
  'takeover.confirm':
    '{own} takes over the proposal that {seat} withdrew: it is open again, as a proposal of {own}. All who see it are told at once. It can be revised and withdrawn.',
  'takeover.told': 'Taken over: it is open as yours.',
  'takeover.formerly': 'Formerly of {seats}',
  'on.verb': 'Propose other words for it',
  'on.words': 'The words as you would have them',
  'on.table': 'Table to {seat}',
  'on.confirm':
    '{own} proposes other words for the proposal of {seat}. All who see that proposal are told at once. {seat} may take them into it.',
  'on.told': 'Tabled to the proposal of {seat}.',
  'on.list': 'Other words proposed for it',
  'on.take': 'Take them in',
  'on.take.confirm':
    '{own} takes the words of {seat} into its proposal. All who see it are told at once; support given to the former words ends.',
  'on.take.told': 'Your proposal has the new words.',
  carried:
    'At {version}: {how, select, clean {follows the text} conflict {in conflict with the text} other {nothing left to do}}',
  'carried.now':
    '{how, select, clean {The text has moved on; this follows.} conflict {The text has moved on in the same words.} other {The text has moved on; this has nothing left to do.}}',
  'rebase.verb': 'Bring onto the words as they are now',
  'rebase.told': 'Brought onto the words as they are now. Support stays.',
  'today.waits.onOurs':
    '{count, plural, one {Other words are proposed for a proposal of yours.} other {# times other words are proposed for your proposals.}}',
  'today.waits.carried':
    '{count, plural, one {A proposal of yours is in conflict with {version}, or has nothing left to do in it.} other {# proposals of yours are in conflict with {version}, or have nothing left to do in it.}}',
  'event.ProposalsCarried':
    'Carried the open proposals to {version}: {clean} clean, {conflict} in conflict, {moot} moot.',
  'event.ProposalRebased': 'Brought its proposal onto the words as they are now.',
  'event.ProposalTakenOver': 'Took over the proposal that {seat} had withdrawn.',
  'event.ProposalAbsorbed': 'Took the words of {seat} into its proposal.',
  'event.DecisionReversed': 'Reversed its decision on the proposal of {seat}.',
}
