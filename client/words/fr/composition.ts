/** The words of who sits when and of the days that count, in French. */
import type { CompositionCatalog } from '../languages.ts'

export const composition: CompositionCatalog = {
  'seats.add': 'Ajouter un siège',
  'seats.lead': 'Un siège commence et finit à sa minute, de lui-même. Ses membres sont invités à côté.',
  'seats.role': 'Nature',
  'seats.state': 'État',
  'seats.missing.state': 'Choisissez d’abord l’État.',
  'seats.from': 'Mandat à partir de (heure de {city})',
  'seats.until': 'Mandat jusqu’à (heure de {city}), si cela est connu',
  'seats.order': 'Le mandat finit avant de commencer.',
  'seats.add.sentence':
    '{state} : siège à partir du {from}{until, select, none {} other {, jusqu’au {until}}} ({role}). Tous en sont informés. Le mandat peut prendre fin ; le siège reste au registre.',
  'seats.end': 'Mettre fin au mandat',
  'seats.end.of': 'Mettre fin au mandat : {seat}',
  'seats.end.when': 'Mandat jusqu’à (heure de {city})',
  'seats.end.sentence':
    '{seat} : le mandat prend fin le {until}. Dès cette minute, ses membres n’agissent plus et ne voient rien de nouveau ; ce que le siège a fait demeure. Tous en sont informés.',
  'calendar.title': 'Jours ouvrables',
  'calendar.change': 'Saisir une année de jours fériés',
  'calendar.year': 'Année',
  'calendar.days': 'Jours fériés',
  'calendar.days.note': 'Une ligne pour chacun : la date, puis son nom. 2026-12-25 Noël',
  'calendar.line.wrong': 'Cette ligne n’est pas un jour de cette année : « {line} ».',
  'calendar.announced': 'Telle qu’annoncée : aucun de ses jours ne peut plus changer',
  'calendar.source': 'Où figurent ces jours',
  'calendar.source.note': 'Une circulaire et sa cote ; elle est indiquée partout où l’on compte des jours.',
  'calendar.source.missing': 'Dites d’abord où figurent ces jours.',
  'calendar.sentence':
    'Désormais, l’organe compte ses jours ouvrables de {year} d’après ces jours. Aucune procédure en cours n’en est déplacée : l’équipe de la présidence voit ce que donneraient ses jours. Tous en sont informés.',
}
