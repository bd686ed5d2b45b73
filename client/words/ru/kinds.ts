/** The words of kinds of text: what a programme and a letter are made of, their form and their templates, in Russian. */
import type { KindsCatalog } from '../languages.ts'

export const kinds: KindsCatalog = {
  // ── kinds and their templates ──
  'kind.programme': 'Программа работы',
  'kind.letter': 'Письмо',

  // ── blocks ──
  'text.block.part': 'Раздел',
  'text.block.annex': 'Приложение',
  'text.block.month': 'Месяц',
  'text.block.item': 'Позиция расписания',
  'text.block.topic': 'Тема перечня',
  'text.block.dateline': 'Дата',
  'text.block.addressee': 'Адресат',
  'text.block.signature': 'Подпись',
  'text.place.part': 'Раздел {number}',
  'text.place.annex': '{number}',
  'text.place.item': 'Позиция {number}',
}
