/** The words of who sits when and of the days that count, in English. */
export const composition = {
  'seats.add': 'Add a seat',
  'seats.lead':
    'A seat begins at its minute and ends at its minute, by itself. Its people are invited beside it.',
  'seats.role': 'What it is',
  'seats.state': 'State',
  'seats.missing.state': 'Choose the State first.',
  'seats.from': 'Term from, {city} time',
  'seats.until': 'Term until, {city} time, if it is known',
  'seats.order': 'The term ends before it begins.',
  'seats.add.sentence':
    '{state} has a seat from {from} on{until, select, none {} other { until {until}}}: {role}. Everyone is told. Its term can be ended; the seat stays in the record.',
  'seats.end': 'End the term',
  'seats.end.of': 'End the term: {seat}',
  'seats.end.when': 'Term until, {city} time',
  'seats.end.sentence':
    'The term of {seat} ends at {until}. From that minute on its people act no more and see nothing new; what the seat did stays. Everyone is told.',
  'calendar.title': 'Working days',
  'calendar.change': 'Enter a year of holidays',
  'calendar.year': 'Year',
  'calendar.days': 'Holidays',
  'calendar.days.note': 'A line for each: the date, then its name. 2026-12-25 Christmas Day',
  'calendar.line.wrong': 'This line is no day of that year: “{line}”.',
  'calendar.announced': 'As announced: none of its days may still move',
  'calendar.source': 'Where the days stand',
  'calendar.source.note': 'A circular and its number; it is shown wherever days are counted.',
  'calendar.source.missing': 'Say first where the days stand.',
  'calendar.sentence':
    'From now on the body counts its working days in {year} by these days. No silence that runs is moved by it: the chair’s team is shown what its days would come to. Everyone is told.',
}
