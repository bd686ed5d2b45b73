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

  // ── templates and their slots ──
  'template.programme-of-work': 'Programme de travail',
  'template.programme-of-work.means': 'Parties, paragraphes numérotés et calendrier de douze mois',
  'template.letter-of-transmittal': 'Lettre d’envoi de la présidence',
  'template.letter-of-transmittal.means': 'Date, destinataire, texte transmis et annexes',
  'slot.fill': 'Ce qu’il dit à ses emplacements',
  'slot.ordinal': 'De quel programme il s’agit',
  'slot.from': 'Premier des douze mois',
  'slot.committee': 'Comité',
  'slot.mandate': 'Où il est demandé',
  'slot.resolution': 'Résolution',
  'slot.resolutions': 'Résolutions qui fixent ses tâches',
  'slot.date': 'Date de la lettre',
  'slot.addressee': 'Destinataire',
  'slot.text': 'Ce qui est transmis',
  'slot.annexes': 'Annexes, une par ligne',
  'slot.anniversary': 'Anniversaire',
  'slot.review': 'Année du prochain examen',
  'slot.experts': 'Ceux qui l’assistent',
  'slot.unfit.text': 'Quelques mots sur une ligne.',
  'slot.unfit.list': 'Au moins une ligne, de quelques mots chacune.',
  'slot.unfit.resolution': 'Des mots qui citent une résolution avec son année, par exemple 1540 (2004).',
  'slot.unfit.year': 'Une année, par exemple 2027.',
  'slot.unfit.month': 'Un mois, par exemple 2027-02.',
  'slot.unfit.date': 'Un jour, par exemple 2027-01-30.',

  // ── the tools of the editor ──
  'tools.label': 'Nature et place du bloc',
  'tools.block': 'C’est un élément du type',
  'tools.deeper': 'Un niveau plus bas',
  'tools.higher': 'Un niveau plus haut',
  'tools.item': 'Ajouter un point',
  'tools.topic': 'Ajouter un sujet',
  'tools.month': 'Ajouter un mois',
  'text.add.item': 'Ajouter un point dessous',
  'text.add.as': 'Ce qui est ajouté',

  // ── notes on form ──
  'form.title':
    '{count, plural, one {# remarque de forme} many {# remarques de forme} other {# remarques de forme}}',
  'form.lead': 'Vous seuls, de l’équipe de la présidence, les voyez. Rien n’est refusé pour autant.',
  'form.whole': 'Le texte',
  'form.note.title': 'Il ne commence pas par son titre.',
  'form.note.empty': 'Rien n’est écrit ici.',
  'form.note.level': 'Son niveau est plus bas que ne le permet ce qui précède.',
  'form.note.typed-number':
    'Il commence par un numéro ou une puce saisis à la main ; la forme les pose elle-même.',
  'form.note.foreign': 'Un texte de ce type n’a pas de tel bloc.',
  'form.note.part-missing': 'Il n’est dans aucune partie.',
  'form.note.part-empty': 'Cette partie est vide.',
  'form.note.month-outside': 'Le calendrier figure dans une annexe.',
  'form.note.item-outside': 'Il n’est sous aucun mois.',
  'form.note.month-unread': 'Il ne nomme pas un mois.',
  'form.note.month-order': 'Après le mois précédent viendrait {expected}.',
  'form.note.month-empty': 'Rien ne figure sous ce mois.',
  'form.note.list-empty': 'Il se termine par deux points, et aucun sujet ne suit.',
  'form.note.list-unsaid': 'Des sujets suivent, sans deux points à la fin.',
  'form.note.dateline-count': 'Une lettre a une date.',
  'form.note.addressee-count': 'Une lettre a un destinataire.',
  'form.note.signature-count': 'Une lettre a une signature.',
  'form.note.letter-order':
    'Dans une lettre, la date et le destinataire précèdent les paragraphes, puis viennent la signature et les annexes.',
  'form.note.dateline-unread': 'Il ne nomme pas un jour, un mois et une année.',
  'form.note.annex-none': 'Une lettre d’envoi nomme ce qu’elle transmet : elle n’a pas d’annexe.',
}
