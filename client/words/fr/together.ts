/** The words of several texts under one silence, in French. */
import type { TogetherCatalog } from '../languages.ts'

export const together: TogetherCatalog = {
  'together.title': 'Sous un même silence',
  'together.lead':
    'Un seul silence pour {count} textes : ils sont convenus ensemble, ou aucun ne l’est. Qui le rompt le rompt pour tous.',
  'together.lead.items': 'Un seul silence pour {count} textes, décidé point par point dans chacun d’eux.',
  'together.this': '{title} (ce texte)',
  'together.hash': 'Empreinte de tous les textes ensemble : {hash}',
  'together.choose': 'Textes sous le même silence',
  'together.choose.note':
    'Une lettre, ses annexes : ils sont convenus ensemble, ou aucun ne l’est. Rompu pour l’un, le silence est rompu pour tous.',
  'together.choose.note.items':
    'Chacun est décidé selon ses propres points ; tous ses paragraphes sont soumis.',
  'together.choose.text': '{title}, {version}',
  'together.brackets': 'Paragraphes avec des crochets : {count}.',
  'together.in': 'Dans « {title} » : {said}',
  'together.with': 'Sous un même silence que {titles}.',
  'together.all': 'Cela vaut pour tous les textes sous ce silence : {titles}.',
  'together.objected': '« {title} » : une objection de {seats} fait obstacle à tous.',
  'note.together': 'Sous le même silence, liés à lui par leurs octets : {texts}.',
  'note.together.text': '« {title} », {version} (SHA-256 {hash})',
  'note.together.effect':
    'Ils sont convenus ensemble, ou aucun ne l’est : une objection à l’un les concerne tous.',
  'note.together.hash': 'SHA-256 de tous les textes ensemble : {hash}',
  'certificate.together': 'Sous le même silence',
  'certificate.together.hash': 'Tous les textes ensemble, SHA-256',
}
