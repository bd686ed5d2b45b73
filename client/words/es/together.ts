/** The words of several texts under one silence, in Spanish. */
import type { TogetherCatalog } from '../languages.ts'

export const together: TogetherCatalog = {
  'together.title': 'Bajo un mismo silencio',
  'together.lead':
    'Un solo silencio para {count} textos: se acuerdan juntos, o ninguno. Quien lo rompe lo rompe para todos.',
  'together.lead.items':
    'Un solo silencio para {count} textos, decidido punto por punto en cada uno de ellos.',
  'together.this': '{title} (este texto)',
  'together.hash': 'Huella de todos los textos juntos: {hash}',
  'together.choose': 'Textos bajo el mismo silencio',
  'together.choose.note':
    'Una carta, sus anexos: se acuerdan juntos, o ninguno. Lo que se rompe en uno se rompe en todos.',
  'together.choose.note.items': 'Cada uno se decide por sus propios puntos; se someten todos sus párrafos.',
  'together.choose.text': '{title}, {version}',
  'together.brackets': 'Párrafos con corchetes: {count}.',
  'together.in': 'En «{title}»: {said}',
  'together.with': 'Bajo un mismo silencio con {titles}.',
  'together.all': 'Esto vale para todos los textos bajo este silencio: {titles}.',
  'together.objected': '«{title}»: una objeción de {seats} impide que pasen todos.',
  'note.together': 'Bajo el mismo silencio, ligados a él por sus bytes: {texts}.',
  'note.together.text': '«{title}», {version} (SHA-256 {hash})',
  'note.together.effect': 'Se acuerdan juntos, o ninguno: una objeción a uno concierne a todos.',
  'note.together.hash': 'SHA-256 de todos los textos juntos: {hash}',
  'certificate.together': 'Bajo el mismo silencio',
  'certificate.together.hash': 'Todos los textos juntos, SHA-256',
}
