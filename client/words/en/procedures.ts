/** The words of what a silence may be beside one text decided as one, in English: item by item. */
export const procedures = {
  'profile.items': '{name}, item by item',
  'effect.items.agreed':
    'Each item is decided apart: nobody objecting to it by the deadline means that it is agreed. What is broken stays open.',
  'effect.items.adopted':
    'Each item is decided apart: nobody objecting to it by the deadline means that it is adopted. What is broken stays open.',
  'items.title': 'Item by item',
  'items.choose': 'What is decided apart',
  'items.choose.note':
    'A delegation may break silence on one of these and leave the others. An objection to anything else concerns all of it.',
  'items.choose.before': '{item}: passed already with these words, and is not asked again',
  'items.is': '{cited}: {words}',
  'items.silent': 'nothing recorded',
  'items.broken': 'broken by {seats}',
  'items.objected': 'objection of {seats}',
  'items.passed': '{passing, select, adopted {adopted} other {agreed}}',
  'items.open': 'open',
  'items.before': 'passed already',
  'items.undone': 'open again',
  'break.items': 'What it concerns',
  'break.items.sentence':
    '{seat} breaks silence on {count, plural, one {item {items}} other {items {items}}} of {version}. {count, plural, one {This item is} other {These items are}} not agreed; the others stay under silence. All delegations and the secretariat are told at once. This cannot be taken back.',
  'break.items.none': 'Choose at least one item.',
  'said.broke-part': 'broke silence on some items',
  'ended.items': 'Open: {open}. Whoever confirms passes the others.',
  'confirm.part.verb': 'Confirm: passed in part',
  'confirm.part.sentence':
    '{seat} confirms that no other objection to {version} was received by any way. {passing, select, adopted {Adopted} other {Agreed}}: {passed}. Open, and in negotiation again: {open}. All delegations and the secretariat are told at once.',
  'note.opening.items':
    'Decided item by item: {items}. An objection may name the items that it concerns; one that names none concerns all.',
  'note.opening.before': 'Passed already, with the same words: {items}.',
  'outcome.passedInPart':
    'The period on {version} ended. {passing, select, adopted {Adopted} other {Agreed}}: {passed}. Open, and in negotiation again: {open}. The open ones may be put under silence again; what has passed is not asked again as long as its words stay.',
  'certificate.outcome.passed-in-part':
    'The period on {version} ended, and part of it passed. The text as a whole is not {passing, select, adopted {adopted} other {agreed}}.',
  'certificate.items.passed': '{passing, select, adopted {Adopted} other {Agreed}}',
  'certificate.items.open': 'Open',
  'profiles.severable': 'Decided',
  'profiles.severable.package': 'As a package',
  'profiles.severable.package.means': 'One objection is enough for the whole not to pass.',
  'profiles.severable.items': 'Item by item',
  'profiles.severable.items.means':
    'Whoever opens a silence names the items; each passes or stays open by itself.',
}
