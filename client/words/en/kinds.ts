/** The words of kinds of text: what a programme and a letter are made of, their form and their templates, in English. */
export const kinds = {
  // ── kinds and their templates ──
  'kind.programme': 'Programme of work',
  'kind.letter': 'Letter',

  // ── blocks ──
  'text.block.part': 'Part',
  'text.block.annex': 'Annex',
  'text.block.month': 'Month',
  'text.block.item': 'Item of the timetable',
  'text.block.topic': 'Topic of a list',
  'text.block.dateline': 'Date',
  'text.block.addressee': 'Addressee',
  'text.block.signature': 'Signature',
  'text.place.part': 'Part {number}',
  'text.place.annex': '{number}',
  'text.place.item': 'Item {number}',
}
