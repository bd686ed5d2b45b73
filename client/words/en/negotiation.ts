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
  'text.filter.agreed-ad-ref': 'Agreed ad referendum',
  'text.filter.reserved': 'Pending instructions',
  // ── compromises ──
  'compromise.offered': 'Compromises on this paragraph',
  'compromise.offer': 'Offer a compromise',
  'compromise.title': 'Compromise of the chair',
  'compromise.by': 'Compromise of the chair, wording {wording}',
  'compromise.words': 'The words you offer',
  'compromise.to': 'To',
  'compromise.to.all': 'Nobody named: it is offered to all delegations.',
  'compromise.note': 'With it, if you wish',
  'compromise.confirm':
    'The chair’s team offers these words {all, select, yes {to all delegations} other {to {seats}, who know of one another and of whom the others are not told}}. Each is asked to accept, to decline or to answer. They can be replaced, and withdrawn.',
  'compromise.told': 'Offered. Those who are addressed are told.',
  'compromise.addressed': 'To {seats}',
  'compromise.addressed.all': 'To all delegations',
  'compromise.wording': 'Earlier wordings: {count}',
  'compromise.accepts': 'Accept',
  'compromise.declines': 'Decline',
  'compromise.answers': 'Answer',
  'compromise.said':
    '{seat} {is, select, accepts {accepts} declines {declines} other {answers}}{old, select, yes {, an earlier wording} other {}}',
  'compromise.answer.confirm':
    '{seat} {is, select, accepts {accepts} declines {declines} other {answers}} the words the chair’s team offers. {all, select, yes {All delegations are told.} other {Only the chair’s team is told.}} It can be said otherwise while they are offered.',
  'compromise.answer.note': 'Your words, if you wish',
  'compromise.answer.told': 'Told. It can be said otherwise while the words are offered.',
  'compromise.revise': 'Offer other words',
  'compromise.revise.confirm':
    'The chair’s team puts these words in place of those it offered. Each who is addressed is asked anew; the earlier wording is kept.',
  'compromise.withdraw': 'Withdraw the compromise',
  'compromise.withdraw.confirm':
    'The chair’s team withdraws its compromise. Those who were addressed are told. What was said stays in the record.',
  'compromise.take': 'Take up the compromise',
  'compromise.take.confirm':
    'The chair’s team writes the compromise into paragraph {place}. The words are the chair’s. Everyone is told at once of the words, and not of who accepted them.',
  'compromise.take.told': 'Taken up: the words are in the text.',
  'compromise.status': '{status, select, open {Offered} withdrawn {Withdrawn} other {Taken up}}',
  'today.waits.compromise':
    '{count, plural, one {The chair’s team offers words between delegations, and asks your answer.} other {The chair’s team offers words in # places, and asks your answers.}}',
  'today.waits.accepted':
    '{count, plural, one {All who were addressed accept a compromise: it can be taken up.} other {All who were addressed accept # compromises: they can be taken up.}}',
  'event.CompromiseOffered': 'Offered a compromise.',
  'event.CompromiseRevised': 'Offered other words for its compromise, wording {wording}.',
  'event.CompromiseAnswered':
    '{is, select, accepts {Accepts} declines {Declines} other {Answers}} the words of a compromise.',
  'event.CompromiseClosed':
    '{how, select, withdrawn {Withdrew its compromise.} other {Took up its compromise.}}',
  'event.CompromiseWritten': 'Wrote words of its own between delegations into the text.',
  // ── the read-through, the room and the sheet ──
  'reading.lead': 'Lead a read-through',
  'reading.is': 'The chair reads {place}.',
  'reading.label': 'Read-through',
  'reading.previous': 'Previous paragraph',
  'reading.next': 'Next paragraph',
  'reading.end': 'End the read-through',
  'reading.follow': 'Follow the chair',
  'reading.return': 'Return to the chair',
  'reading.floor': 'The floor, as the chair understands it',
  'reading.told': 'Recorded as the chair’s understanding.',
  'reading.room': 'Room screen',
  'floor.agreed': 'Agreed',
  'floor.adref': 'Agreed ad referendum',
  'floor.reserved': 'Reserved',
  'floor.open': 'Open',
  'floor.is':
    'As the chair understands the floor: {is, select, agreed {agreed} adref {agreed ad referendum} reserved {reserved} other {open}}',
  'floor.contest': 'This is not what we said',
  'floor.contest.confirm':
    '{seat} says that the chair’s understanding of the floor on this paragraph is not what it said. All delegations and the secretariat are told; the paragraph is open again until the chair records anew.',
  'floor.contest.note': 'What you said, if you wish',
  'floor.contest.told': 'Said. It stands beside the chair’s understanding.',
  'floor.contested': 'Not so, says {seat}',
  'room.title': 'Room screen',
  'room.alternatives': 'Proposed',
  'room.nothing': 'Nothing is proposed here.',
  'room.waiting': 'The read-through has not begun.',
  'room.kind':
    '{kind, select, add {After it} delete {To be deleted} keep {No change} alternative {Another wording} other {Other words}}',
  'sheet.title': 'Sheet of the chair’s team',
  'sheet.lead': 'Only the chair’s team sees this: neither delegations nor the secretariat.',
  'sheet.seat': 'Delegation',
  'sheet.leans': 'Really',
  'sheet.leans.none': 'Nothing noted',
  'sheet.leans.with': 'With us',
  'sheet.leans.movable': 'Can move',
  'sheet.leans.firm': 'Firm',
  'sheet.body': 'Words for yourselves',
  'sheet.note': 'Note',
  'sheet.off': 'Take off the sheet',
  'sheet.confirm':
    'Only the chair’s team sees what is noted of {seat}. It can be taken off, and stays in the record of the chair’s team.',
  'sheet.told': 'Noted for the chair’s team alone.',
  'event.ReadingLed':
    '{over, select, yes {Ended the read-through.} other {Went on to a paragraph in the read-through.}}',
  'event.FloorRecorded':
    'Understands the floor: {is, select, agreed {agreed} adref {agreed ad referendum} reserved {reserved} other {open}}, on one paragraph.',
  'event.FloorContested': 'Says that the chair’s understanding of the floor is not what it said.',
  'event.SheetNoted': 'Noted on its own sheet where {seat} stands.',
  // ── entered for a seat ──
  'enter.kind.accepts': 'Accepts a compromise',
  'enter.kind.declines': 'Declines a compromise',
  'enter.kind.misheard': 'Contests the chair’s understanding',
  'enter.sentence.chair':
    'The secretariat enters for {seat} that it {kind, select, accepts {accepts the compromise offered to all on paragraph {place}} declines {declines the compromise offered to all on paragraph {place}} other {did not say what the chair understood on paragraph {place}}}. Everyone is told at once, and {seat} is asked to countersign.',
  // ── circles ──
  'circles.title': 'Circles',
  'circles.lead':
    'Delegations that you name confer apart on this text, with a desk and a discussion in common. No other delegation, nor the chair or the secretariat, learns of it in this product. Whoever operates the machine could.',
  'circles.off': 'The chair’s team has not allowed circles on this text.',
  'circles.allow': 'Allow circles',
  'circles.disallow': 'Allow no new circles',
  'circles.allow.confirm':
    '{allow, select, yes {Members may open circles on this text: delegations that confer apart, of which nobody else learns, the chair’s team included.} other {Members may open no new circles on this text. What there are go on.}} All delegations and the secretariat are told of this. It can be changed.',
  'circles.allow.told':
    '{allow, select, yes {Circles may be opened on this text.} other {No new circles may be opened on this text.}}',
  'circles.open': 'Open a circle',
  'circles.name': 'Its name, for those in it',
  'circles.with': 'With',
  'circles.open.confirm':
    '{seat} opens a circle with {seats}. They can read what is said in it from now on, and are asked whether they take part. Nobody can be added later. Nobody else is told.',
  'circles.open.told': 'Opened. Those you named are asked whether they take part.',
  'circles.open.nobody': 'Name at least one other delegation, and give the circle a name.',
  'circles.asks': '{seat} asks you to take part in the circle “{name}”.',
  'circles.join': 'Take part',
  'circles.decline': 'Do not take part',
  'circles.leave': 'Leave',
  'circles.close': 'Close the circle',
  'circles.closed': 'Closed',
  'circles.join.confirm':
    '{seat} takes part in the circle “{name}”. Those in it are told, and nobody else. It can leave at any time.',
  'circles.leave.confirm':
    '{seat} is no longer in the circle “{name}”: it is shown nothing more of it, and cannot come back. What it was shown stays in its record. Those in it are told, and nobody else.',
  'circles.close.confirm':
    'The circle “{name}” is closed. Nothing more can be said in it or written on its desk; those in it can go on reading. They are told, and nobody else. It cannot be opened again.',
  'circles.told':
    '{answer, select, joins {Your delegation takes part.} leaves {Your delegation is no longer in the circle.} other {The circle is closed.}}',
  'circles.seats': 'In it: {seats}',
  'circles.asked': 'Asked: {seats}',
  'circles.only': 'Only {seats} see this',
  'circles.desk.label': 'Whose desk',
  'circles.desk.own': 'Ours alone',
  'circles.desk.here': 'What you propose is drafted on this desk, in common, until somebody tables it.',
  'circles.desk.closed': 'This circle is closed: its desk can be read, and not written on.',
  'circles.desk.empty': 'Nothing on this desk',
  'circles.desk.empty.how': 'A proposal that one of you begins is kept here until one of you tables it.',
  'circles.keep': 'Keep on the common desk',
  'circles.table.confirm':
    '{seat} tables {kind, select, change {a change to this paragraph} add {a new paragraph} delete {the deletion of this paragraph} other {a proposal}} as its own. All delegations and the secretariat are told at once, and not of the circle. The others in the circle are asked for their support, which each gives or does not.',
  'circles.erase.sentence':
    'Everything on the desk of the circle “{name}”, and whatever stood there before, will be erased for all who are in it. Nobody can bring this back. What was tabled and what was said in the circle stays in the record. A backup made before keeps it until that backup is deleted.',
  'circles.erase': 'Erase its desk',
  'text.audience.circle': 'Only “{name}”: {seats}',
  'text.told.comment.circle': 'Comment added: only those in the circle see it.',
  'today.waits.circle': '{seat} asks you to take part in the circle “{name}”.',
  'today.waits.circleSupport':
    '{count, plural, one {A proposal from a circle of yours asks for your support.} other {# proposals from circles of yours ask for your support.}}',
  'event.CirclesAllowed':
    '{allowed, select, yes {Allowed circles on this text.} other {Allowed no new circles on this text.}}',
  'event.CircleOpened':
    'Opened a circle{name, select, none {} other { “{name}”}} and asks those named to take part.',
  'event.CircleAnswered':
    '{answer, select, joins {Takes part in the circle} other {Is no longer in the circle}}{name, select, none {} other { “{name}”}}.',
  'event.CircleClosed': 'Closed the circle{name, select, none {} other { “{name}”}}.',
  'event.CircleTabled':
    'Tabled a proposal from the desk of the circle{name, select, none {} other { “{name}”}}, and asks for support.',
}
