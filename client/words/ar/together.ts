/** The words of several texts under one silence, in Arabic. */
import type { TogetherCatalog } from '../languages.ts'

export const together: TogetherCatalog = {
  'together.title': 'في إطار إجراء صمت واحد',
  'together.lead':
    'إجراء صمت واحد يشمل عدة نصوص (عددها {count}): يُتفق عليها معا أو لا يُتفق على أي منها. ومن يكسر الصمت يكسره بشأنها جميعا.',
  'together.lead.items': 'إجراء صمت واحد يشمل عدة نصوص (عددها {count})، ويُبت في كل منها بندا بندا.',
  'together.this': '{title} (هذا النص)',
  'together.hash': 'بصمة النصوص جميعا: ⁨{hash}⁩',
  'together.choose': 'نصوص في إطار إجراء الصمت نفسه',
  'together.choose.note':
    'رسالة ومرفقاتها: يُتفق عليها معا أو لا يُتفق على أي منها. وما يُكسر في أحدها يُكسر فيها جميعا.',
  'together.choose.note.items': 'يُبت في كل منها بحسب بنوده؛ وتُطرح فقراته جميعا.',
  'together.choose.text': '{title}، {version}',
  'together.brackets': 'عدد الفقرات التي فيها أقواس مربعة: {count}.',
  'together.in': 'في «{title}»: {said}',
  'together.with': 'في إطار إجراء صمت واحد مع: {titles}.',
  'together.all': 'يسري هذا على جميع النصوص في إطار هذا الإجراء: {titles}.',
  'together.objected': '«{title}»: اعتراض من {seats} يحول دون إقرارها جميعا.',
  'note.together': 'في إطار الإجراء نفسه، وهو مقيد ببايتاتها: {texts}.',
  'note.together.text': '«{title}»، {version} (SHA-256 ⁨{hash}⁩)',
  'note.together.effect': 'يُتفق عليها معا أو لا يُتفق على أي منها: والاعتراض على أحدها يعنيها جميعا.',
  'note.together.hash': 'SHA-256 للنصوص جميعا: ⁨{hash}⁩',
  'certificate.together': 'في إطار الإجراء نفسه',
  'certificate.together.hash': 'النصوص جميعا، SHA-256',
}
