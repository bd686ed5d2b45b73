/** What ends a procedure and what stands beside a text afterwards, and the page of all procedures, in English. */
export const outcomes = {
  // ── a silence that was not over what was meant ──
  'void.cause': 'What was wrong',
  'void.cause.text': 'The text was not the one meant',
  'void.cause.annex': 'An annex was not the one meant',
  'void.cause.days': 'Its days were counted wrongly',
  'void.cause.other': 'Another error',

  // ── remarks on the language ──
  'remark.verb': 'Remark on the language',
  'remark.sentence':
    '{seat} makes a remark on the language of {version} to the chair’s team. It breaks nothing and stands in nobody’s way. Nobody else is told of it. This cannot be taken back.',
  'remark.where': 'About',
  'remark.body': 'The remark',
  'remark.missing': 'Write the remark first.',
  'remarks.title': 'Remarks on the language',
  'remarks.who': 'Seen by the chair’s team and by the seat that made it, and by nobody else.',
  'remarks.place': '{place, select, whole {The text as a whole} other {Paragraph {place}}}',

  // ── placed on record ──
  'place.any.verb': 'Place on record',
  'place.kind': 'What it is',
  'place.kind.statement': 'A statement',
  'place.kind.statement.means': 'What we say beside the text.',
  'place.kind.reservation': 'A reservation',
  'place.kind.reservation.means': 'What in it we do not accept, without standing in its way.',
  'place.kind.dissociation': 'A dissociation',
  'place.kind.dissociation.means':
    'The text is adopted, and we do not stand behind it, or behind these paragraphs.',
  'place.missing': 'Write what is to stand in the record first.',

  // ── adoption ──
  'adopt.how': 'How',
  'adopt.how.meeting': 'At a meeting',
  'adopt.how.issued': 'Issued without a meeting',
  'adopt.how.issued.means': 'As a statement to the press is: without a symbol.',
  'adopt.issued.verb': 'Record that it is issued',
  'adopt.issued.sentence':
    '{seat} records that the text is issued, without meeting or symbol. Everyone is told at once. Only the body can undo it.',
  'adopt.room.verb': 'Adopted in the room',
  'adopt.room.sentence':
    '{seat} records that the body has adopted {version} in the room, without a silence. Everyone is told at once. Only the body can undo it.',
  'adopted.how':
    '{how, select, room {The body adopted it in the room, without a silence on it.} other {It was issued without a meeting, as a statement to the press is.}}',
  'schedule.verb': 'Set the adoption',
  'schedule.again.verb': 'Set another time for the adoption',
  'schedule.wall': 'When the body is to adopt it, {city} time',
  'schedule.meeting': 'Meeting, if it is known',
  'schedule.sentence':
    '{seat} sets the adoption for {deadline}{meeting, select, none {} other { ({meeting})}}. Nothing follows from it by itself: the body adopts. Everyone is told at once. Another time can be set.',
  'scheduled.line':
    'It is to be adopted on {deadline}{meeting, select, none {} other { ({meeting})}}. Until it is, a member can withdraw its agreement.',
  'scheduled.over':
    'The adoption was set for {deadline}{meeting, select, none {} other { ({meeting})}}. It is not recorded here yet.',

  // ── corrigenda ──
  'corrigendum.verb': 'Enter a corrigendum',
  'corrigendum.language': 'Language of the slip',
  'corrigendum.was': 'As it reads',
  'corrigendum.was.note': 'Of another language the record holds no words: copy what stands there.',
  'corrigendum.now': 'As it should read',
  'corrigendum.missing': 'Say what it should read instead first.',
  'corrigendum.missing.was': 'Say what stands there first.',
  'corrigendum.sentence':
    '{seat} sets right a slip in paragraph {place}, in {language}. Both wordings are kept, and the text that was agreed is not changed. Any member can say that it is no slip. Everyone is told at once. This cannot be taken back.',
  'corrigenda.title': 'Corrigenda',
  'corrigenda.where': '{language}, {place, select, none {the text} other {paragraph {place}}}',
  'contest.verb': 'This is no slip',
  'contest.sentence':
    '{seat} says that this is no slip. The corrigendum is then void, and both wordings stay in the record. Everyone is told at once. This cannot be taken back.',
  'contest.reason': 'Why, if you wish to say',
  'contest.line': 'Void: {seat} says that it is no slip.',

  // ── entered for a seat: what came beside the common acts ──
  'enter.kind.unask': 'Takes back its request for more time',
  'enter.kind.statement': 'Places a statement on record',
  'enter.kind.reservation': 'Places a reservation on record',
  'enter.kind.dissociation': 'Dissociates itself',
  'enter.kind.contest': 'Says that a corrigendum is no slip',
  'enter.kind.support': 'Supports a proposal',
  'enter.kind.oppose': 'Opposes a proposal',
  'enter.kind.tolerate': 'Can live with a proposal',
  'enter.kind.drop': 'Withdraws its proposal',
  'enter.proposal': 'Which proposal',
  'enter.proposal.is': '{seat}: {words}',
  'enter.corrigendum': 'Which corrigendum',
  'enter.until': 'Until when, {city} time, if it says so',
  'enter.missing.proposal':
    'Choose the proposal first. If the list is empty, there is none that this could be about.',
  'enter.missing.request': 'This seat has no request for more time that waits for an answer.',
  'enter.missing.corrigendum': 'Choose the corrigendum first. If the list is empty, there is none.',
  'enter.sentence.more':
    '{kind, select, unask {The secretariat enters for {seat} that it takes back its request for more time.} statement {The secretariat enters for {seat} the statement that it places on record. It breaks nothing.} reservation {The secretariat enters for {seat} the reservation that it places on record. It breaks nothing.} dissociation {The secretariat enters for {seat} that it dissociates itself. The adoption stays what it is.} contest {The secretariat enters for {seat} that the corrigendum is no slip. It is then void.} support {The secretariat enters for {seat} that it supports this proposal.} oppose {The secretariat enters for {seat} that it opposes this proposal.} tolerate {The secretariat enters for {seat} that it can live with this proposal.} other {The secretariat enters for {seat} that it withdraws its proposal.}} Everyone is told at once, and {seat} is asked to countersign. This cannot be taken back.',

  // ── whose copy a sheet is ──
  'paper.header.copy': 'Copy of {seat}',

  // ── silences that were ──
  'silence.was':
    '{phase, select, broken {Silence on {version} was broken by {seats}.} voided {The silence on {version} was declared void.} withdrawn {{version} was withdrawn from silence.} passed {The period on {version} ended without objection.} other {The period on {version} ended, and it was confirmed as not agreed.}}',

  // ── all procedures ──
  'place.procedures': 'Procedures',
  'procedures.lead':
    'Every text that is not adopted yet, under what it waits for. No State is named here; the pages of the text say who.',
  'procedures.none': 'Nothing is in hand',
  'procedures.none.means': 'A text stands here from its opening to delegations until its adoption.',
  'procedures.is.pending': 'Pending',
  'procedures.is.pending.means': 'Waits for somebody’s word: nothing passes until it is said.',
  'procedures.is.blocked': 'Blocked',
  'procedures.is.blocked.means': 'Waits for a position to change, or for other words.',
  'procedures.is.open': 'Open',
  'procedures.is.open.means': 'Its clock runs, and nothing stands in the way as far as is recorded.',
  'procedures.is.ageing': 'Ageing',
  'procedures.is.ageing.means': 'Nothing was issued or set for fourteen days.',
  'procedures.is.moving': 'In hand',
  'procedures.is.moving.means': 'In negotiation, or agreed and to be adopted.',
  'procedures.facts':
    '{version} · {stage} · {days, plural, =0 {since today} one {for # day} other {for # days}}',
  'procedures.why.ended': 'The period has ended; a person has yet to say the outcome.',
  'procedures.why.held': 'The end of the period is held until somebody confirms the clock.',
  'procedures.why.holds': '{count, plural, one {A hold stands.} other {# holds stand.}}',
  'procedures.why.requests':
    '{count, plural, one {A request for more time has no answer.} other {# requests for more time have no answer.}}',
  'procedures.why.objections': '{count, plural, one {An objection stands.} other {# objections stand.}}',
  'procedures.why.broken': 'The silence on this version was broken.',
  'procedures.why.not-agreed': 'This version was confirmed as not agreed.',
  'procedures.why.adoption-due': 'The time set for the adoption is over, and no adoption is recorded.',
  'procedures.way.open': 'No objection is recorded.',
  'procedures.way.agreed': 'Agreed; its adoption is not recorded yet.',
  'procedures.way.moving':
    '{count, plural, =0 {No proposal is open.} one {# proposal is open.} other {# proposals are open.}}',
  'certificate.slip.void': 'Void: a member said that it is no slip.',
}
