/** The words of what a silence may be beside one text decided as one, and of what is typed meanwhile, in English: item by item. */
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

  // ── words typed while a silence runs ──
  'meant.title': 'What are these words?',
  'meant.open': 'Say what it is',
  'meant.label': 'They are',
  'meant.lead':
    'The text is under silence until {deadline}. Nothing is tabled while it runs, and nothing is inferred from what was typed.',
  'meant.keep': 'Nothing yet: they stay on our desk',
  'meant.keep.means':
    'Only your delegation sees them. They count for nothing, and the text passes if nobody breaks silence.',
  'meant.keep.verb': 'Keep on our desk',
  'meant.keep.sentence': 'Nothing is sent. Until {deadline} you can still say that it is a break.',
  'meant.remark': 'A remark on the language, for the chair’s team',
  'meant.remark.means': 'It breaks nothing. Only the chair’s team and your delegation see it.',
  'meant.remark.verb': 'Send the remark',
  'meant.remark.sentence':
    '{seat} makes a remark on the language of {version} to the chair’s team. Silence goes on; nobody else is told. It cannot be taken back.',
  'meant.remark.empty': 'A remark needs words: type what should stand there, or give the reason.',
  'meant.remark.told': 'The chair’s team has your remark.',
  'meant.break': 'A break: we want these words instead',
  'meant.break.means':
    'The silence ends for all of the text, and these words are tabled as your proposal by the same act.',
  'meant.break.verb': 'Break silence',
  'meant.break.sentence':
    '{seat} breaks silence on {version} and tables these words. The text is not agreed. All delegations and the secretariat are told at once. This cannot be taken back.',
  'meant.break.told': 'Silence is broken, and your proposal is tabled.',
  'hold.items.sentence':
    '{seat} holds part of {version}: it waits for instructions. It concerns {items}; the rest can pass without it. Everyone is told at once. You can lift it.',
  'more.items.sentence':
    '{seat} asks the chair for more time on part of {version}. It concerns {items}; if nobody answers, this stays open, and the rest can pass. Everyone is told at once. You can take it back until the outcome.',
  'items.held': 'waited for: {seats}',
  'items.only': 'Only about {items}.',

  // ── procedural motions ──
  'place.motions': 'Motions',
  'motions.lead': 'Procedural motions are voted on here, apart from consensus. No text is settled by a vote.',
  'motions.none': 'No motion has been put',
  'motions.none.means':
    'The chair or the secretariat puts a motion when a member has moved it. Members then vote on it here.',
  'motions.put': 'Put a motion',
  'motions.put.sentence':
    '{seat} puts this motion to the vote, moved by {mover}. It needs {needed, plural, one {# vote} other {# votes}} for it. Everyone sees it at once. It can be withdrawn until the vote is closed.',
  'motions.words': 'The motion, as it was moved',
  'motions.words.missing': 'Write the motion first.',
  'motions.mover': 'Moved by',
  'motions.facts': 'Moved by {mover}. It needs {needed, plural, one {# vote} other {# votes}} for it.',
  'motions.vote.for': 'For',
  'motions.vote.against': 'Against',
  'motions.vote.abstains': 'Abstain',
  'motions.cast.sentence':
    '{vote, select, for {{seat} votes for this motion.} against {{seat} votes against this motion.} other {{seat} abstains on this motion.}} Everyone sees it at once. Until the vote is closed it can vote otherwise.',
  'motions.enter': 'Enter a vote given in the room',
  'motions.enter.seat': 'Whose vote',
  'motions.enter.vote': 'The vote',
  'motions.enter.sentence':
    '{vote, select, for {{seat} voted for this motion in the room.} against {{seat} voted against this motion in the room.} other {{seat} abstained on this motion in the room.}} It stands in the record as entered by the secretariat; the seat can vote otherwise itself until the vote is closed.',
  'motions.close': 'Close the vote',
  'motions.close.sentence':
    '{how, select, carried {The motion is carried.} other {The motion is not carried.}} The vote is closed, and everyone sees the result with each vote. This cannot be taken back.',
  'motions.withdraw': 'Withdraw the motion',
  'motions.withdraw.sentence':
    'The motion is withdrawn without a result. It stays in the record. This cannot be taken back.',
  'motions.tally': '{yes} for, {no} against, {abstaining} abstaining, {absent} not voting',
  'motions.how': '{how, select, carried {Carried} lost {Not carried} other {Withdrawn}}',
  'motions.open': 'Being voted on',
  'motions.who': '{vote, select, for {For} against {Against} other {Abstaining}}: {seats}',
  'motions.entered': 'Given in the room, entered by the secretariat: {seats}',
  'motions.switch.title': 'Procedural motions',
  'motions.switch.is':
    '{on, select, yes {On: {needed, plural, one {# vote carries} other {# votes carry}} a motion.} other {Off: nothing of them is shown.}}',
  'motions.switch.change': 'Change',
  'motions.switch.sentence':
    'By a decision of the body, procedural motions are {on, select, yes {switched on} other {switched off}}. Those that were put stay in the record.',
  'motions.switch.on': 'On',
  'motions.switch.off': 'Off',
  'motions.needed': 'Votes for it that carry a motion',
  'motions.needed.wrong': 'A number from 1 to 400.',
}
