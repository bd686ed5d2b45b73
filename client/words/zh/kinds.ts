/** The words of kinds of text: what a programme and a letter are made of, their form and their templates, in Chinese. */
import type { KindsCatalog } from '../languages.ts'

export const kinds: KindsCatalog = {
  // ── kinds and their templates ──
  'kind.programme': '工作方案',
  'kind.letter': '信函',

  // ── blocks ──
  'text.block.part': '部分',
  'text.block.annex': '附件',
  'text.block.month': '月份',
  'text.block.item': '时间表项目',
  'text.block.topic': '所列议题',
  'text.block.dateline': '日期',
  'text.block.addressee': '收信人',
  'text.block.signature': '签名',
  'text.place.part': '第{number}部分',
  'text.place.annex': '{number}',
  'text.place.item': '第{number}项',
}
