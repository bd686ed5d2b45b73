/** The words of several texts under one silence, in Chinese. */
import type { TogetherCatalog } from '../languages.ts'

export const together: TogetherCatalog = {
  'together.title': '同一默许程序下的案文',
  'together.lead': '{count} 份案文适用同一默许程序：要么一并商定，要么均不商定。打破默许即对全部案文打破。',
  'together.lead.items': '{count} 份案文适用同一默许程序，每份案文逐项决定。',
  'together.this': '{title}（本案文）',
  'together.hash': '全部案文的合并散列值：{hash}',
  'together.choose': '适用同一默许程序的案文',
  'together.choose.note': '信函及其附件：要么一并商定，要么均不商定。对其中一份打破默许，即对全部打破。',
  'together.choose.note.items': '每份案文按其自身各项决定；其全部段落均付诸默许。',
  'together.choose.text': '{title}，{version}',
  'together.brackets': '有方括号的段落：{count}。',
  'together.in': '“{title}”：{said}',
  'together.with': '与以下案文适用同一默许程序：{titles}。',
  'together.all': '此举适用于该默许程序下的全部案文：{titles}。',
  'together.objected': '“{title}”：{seats}的反对使全部案文无法通过。',
  'note.together': '适用同一默许程序，并以其字节为准：{texts}。',
  'note.together.text': '“{title}”，{version}（SHA-256 {hash}）',
  'note.together.effect': '要么一并商定，要么均不商定：对其中一份的反对涉及全部。',
  'note.together.hash': '全部案文合并的 SHA-256：{hash}',
  'certificate.together': '适用同一默许程序',
  'certificate.together.hash': '全部案文合并，SHA-256',
}
