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
  'compilation.alternative': 'Another wording of the whole paragraph.',
  'compilation.keeps': '({who}: no change)',
  'compilation.minus': 'A minus before a code is who opposes.',
  'matrix.opposes': 'opposes {count, plural, one {# proposal} other {# proposals}}',
  'matrix.minus': '− opposes a proposal.',
  // ── on paper ──
  'paper.title': 'On paper',
  'paper.lead':
    'As a Word file, or printed. Only what everyone sees is in it. Insertions are underlined, deletions struck, and whose they are stands beside them in brackets.',
  'paper.form': 'What',
  'paper.form.clean': 'Clean text',
  'paper.form.redline': 'Redline',
  'paper.form.names': 'Compilation, with names',
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
}
