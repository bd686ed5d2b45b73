/** The words of several texts under one silence, in Russian. */
import type { TogetherCatalog } from '../languages.ts'

export const together: TogetherCatalog = {
  'together.title': 'В одной процедуре молчания',
  'together.lead':
    'Одна процедура молчания по нескольким текстам (всего {count}): они согласуются вместе или не согласуется ни один. Кто нарушает молчание, нарушает его по всем.',
  'together.lead.items':
    'Одна процедура молчания по нескольким текстам (всего {count}); по каждому решение принимается по пунктам.',
  'together.this': '{title} (этот текст)',
  'together.hash': 'Хеш всех текстов вместе: {hash}',
  'together.choose': 'Тексты в той же процедуре молчания',
  'together.choose.note':
    'Письмо, приложения к нему: они согласуются вместе или не согласуется ни один. Нарушенное по одному нарушено по всем.',
  'together.choose.note.items':
    'По каждому решение принимается по его собственным пунктам; вносятся все его пункты.',
  'together.choose.text': '{title}, {version}',
  'together.brackets': 'Пунктов с квадратными скобками: {count}.',
  'together.in': 'В тексте «{title}»: {said}',
  'together.with': 'В одной процедуре молчания с текстами: {titles}.',
  'together.all': 'Это относится ко всем текстам в этой процедуре молчания: {titles}.',
  'together.objected': '«{title}»: возражение ({seats}) препятствует всем текстам.',
  'note.together': 'В той же процедуре молчания, привязанной к их байтам: {texts}.',
  'note.together.text': '«{title}», {version} (SHA-256 {hash})',
  'note.together.effect':
    'Они согласуются вместе или не согласуется ни один: возражение по одному касается всех.',
  'note.together.hash': 'SHA-256 всех текстов вместе: {hash}',
  'certificate.together': 'В той же процедуре молчания',
  'certificate.together.hash': 'Все тексты вместе, SHA-256',
}
