/** The words of kinds of text: what a programme and a letter are made of, their form and their templates, in Arabic. */
import type { KindsCatalog } from '../languages.ts'

export const kinds: KindsCatalog = {
  // ── kinds and their templates ──
  'kind.programme': 'برنامج العمل',
  'kind.letter': 'رسالة',

  // ── blocks ──
  'text.block.part': 'جزء',
  'text.block.annex': 'مرفق',
  'text.block.month': 'شهر',
  'text.block.item': 'بند في الجدول الزمني',
  'text.block.topic': 'موضوع في قائمة',
  'text.block.dateline': 'التاريخ',
  'text.block.addressee': 'المرسل إليه',
  'text.block.signature': 'التوقيع',
  'text.place.part': 'الجزء {number}',
  'text.place.annex': '{number}',
  'text.place.item': 'البند {number}',
}
