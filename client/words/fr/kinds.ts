/** The words of kinds of text: what a programme and a letter are made of, their form and their templates, in French. */
import type { KindsCatalog } from '../languages.ts'

export const kinds: KindsCatalog = {
  // ── kinds and their templates ──
  'kind.programme': 'Programme de travail',
  'kind.letter': 'Lettre',

  // ── blocks ──
  'text.block.part': 'Partie',
  'text.block.annex': 'Annexe',
  'text.block.month': 'Mois',
  'text.block.item': 'Point du calendrier',
  'text.block.topic': 'Sujet d’une liste',
  'text.block.dateline': 'Date',
  'text.block.addressee': 'Destinataire',
  'text.block.signature': 'Signature',
  'text.place.part': 'Partie {number}',
  'text.place.annex': '{number}',
  'text.place.item': 'Point {number}',
}
