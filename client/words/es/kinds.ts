/** The words of kinds of text: what a programme and a letter are made of, their form and their templates, in Spanish. */
import type { KindsCatalog } from '../languages.ts'

export const kinds: KindsCatalog = {
  // ── kinds and their templates ──
  'kind.programme': 'Programa de trabajo',
  'kind.letter': 'Carta',

  // ── blocks ──
  'text.block.part': 'Parte',
  'text.block.annex': 'Anexo',
  'text.block.month': 'Mes',
  'text.block.item': 'Elemento del calendario',
  'text.block.topic': 'Tema de una lista',
  'text.block.dateline': 'Fecha',
  'text.block.addressee': 'Destinatario',
  'text.block.signature': 'Firma',
  'text.place.part': 'Parte {number}',
  'text.place.annex': '{number}',
  'text.place.item': 'Elemento {number}',
}
