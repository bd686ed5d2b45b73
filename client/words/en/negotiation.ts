/** What seats say of where they stand, and how they are brought together, in English: standing, mandates, compromises, circles, the read-through. */
export const negotiation = {
  // ── where delegations stand, and objections ──
  'stand.title': 'Where delegations stand',
  'stand.own': 'Where we stand',
  'stand.is.pending': 'Pending instructions',
  'stand.is.adref': 'Agreed ad referendum',
  'stand.is.agreed': 'Agreed',
  'stand.until': 'instructions expected by {when}',
  'stand.alone': 'Told to the chair’s team alone',
  'stand.old': 'Said of earlier words; asked again since {version}',
  'stand.label': 'We are',
  'stand.end': 'Take back what we said',
  'stand.until.label': 'Instructions expected by, {city} time, if you can say',
  'stand.openly': 'Tell all delegations, not the chair’s team alone',
  'stand.confirm':
    '{seat} says where it stands on {place, select, whole {the text as a whole} other {{place}}}: {is, select, pending {pending instructions} adref {agreed ad referendum} agreed {agreed} other {it takes back what it said}}. {openly, select, yes {All delegations and the secretariat are told at once.} other {Only the chair’s team is told.}} It is not a vote, and it can be taken back.',
  'stand.told': 'Noted. It can be taken back.',
  'stand.pending':
    '{count, plural, one {One delegation is} other {# delegations are}} pending instructions ({seats}).',
  'today.waits.stand':
    '{why, select, due {The day on which you expected instructions has come: where do you stand?} other {The words have changed since you said where you stand on {count, plural, one {one place} other {# places}} of the text.}}',
  'today.waits.maintain':
    'The words you object to have changed in {version}. Your objection stands unless you withdraw it.',
  'event.StandTaken':
    '{is, select, pending {Is pending instructions} adref {Agrees ad referendum} agreed {Agrees} other {Takes back where it stood}}{whole, select, yes {, on the text as a whole} other {, on one paragraph}}.',
  'event.ObjectionMaintained': 'Maintains its objection to the words as they are now.',
  'objection.mandate': 'Rests on {source}',
  'objection.mandate.open': 'Quote the mandate it rests on',
  'objection.mandate.source': 'The text and its paragraph, as it is cited',
  'objection.mandate.words': 'Its words, as they stand there',
  'objection.joins': 'Together with {seat}, each its own',
  'objection.asked': 'The words have changed in {version}. The objection stands unless it is withdrawn.',
  'objection.maintain': 'Maintain objection',
  'objection.maintain.confirm':
    '{seat} maintains its objection to the words as they are now. All delegations and the secretariat are told. It can be withdrawn.',
  'objection.maintain.told': 'Maintained. It stands until you withdraw it.',
  'objection.join': 'Join this objection',
  'objection.join.confirm':
    '{own} objects together with {seat}, for the same reasons. The objection is its own: it stands until {own} withdraws it, whatever {seat} does. All delegations and the secretariat are told at once.',
  'objection.join.told': 'Your objection stands beside that of {seat}.',
  'enter.kind.stand': 'Says where it stands',
  'enter.kind.maintain': 'Maintains its objection',
  'enter.kind.join': 'Joins an objection',
  'enter.sentence.stand':
    'The secretariat enters for {seat} where it stands on {place, select, whole {the text as a whole} other {paragraph {place}}}: {is, select, pending {pending instructions} adref {agreed ad referendum} other {agreed}}. Everyone is told at once, and {seat} is asked to countersign. It is not a vote.',
  'enter.sentence.maintain':
    'The secretariat enters for {seat} that it maintains its objection. Everyone is told at once, and {seat} is asked to countersign.',
  'enter.sentence.join':
    'The secretariat enters for {seat} that it joins the objection. It is an objection of its own. Everyone is told at once, and {seat} is asked to countersign. This cannot be taken back.',
  'enter.stand': 'Where it stands',
  'matrix.stands': 'Half a square is pending instructions, half a disc agreed ad referendum, a disc agreed.',
  'text.filter.reserved': 'Pending instructions',
}
