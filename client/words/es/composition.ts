/** The words of who sits when and of the days that count, in Spanish. */
import type { CompositionCatalog } from '../languages.ts'

export const composition: CompositionCatalog = {
  'seats.add': 'Añadir un puesto',
  'seats.lead':
    'Un puesto empieza y termina en su minuto, por sí solo. A sus personas se las invita al lado.',
  'seats.role': 'De qué se trata',
  'seats.state': 'Estado',
  'seats.missing.state': 'Elija primero el Estado.',
  'seats.from': 'Mandato desde (hora de {city})',
  'seats.until': 'Mandato hasta (hora de {city}), si se sabe',
  'seats.order': 'El mandato termina antes de empezar.',
  'seats.add.sentence':
    '{state} tiene un puesto desde el {from}{until, select, none {} other { hasta el {until}}}: {role}. Se avisa a todos. Su mandato puede terminarse; el puesto queda en el registro.',
  'seats.end': 'Terminar el mandato',
  'seats.end.of': 'Terminar el mandato: {seat}',
  'seats.end.when': 'Mandato hasta (hora de {city})',
  'seats.end.sentence':
    'El mandato de {seat} termina el {until}. Desde ese minuto sus personas no actúan ni ven nada nuevo; lo que hizo el puesto queda. Se avisa a todos.',
  'calendar.title': 'Días laborables',
  'calendar.change': 'Consignar un año de feriados',
  'calendar.year': 'Año',
  'calendar.days': 'Feriados',
  'calendar.days.note': 'Una línea para cada uno: la fecha y su nombre. 2026-12-25 Navidad',
  'calendar.line.wrong': 'Esta línea no es un día de ese año: «{line}».',
  'calendar.announced': 'Tal como se anunció: ninguno de sus días puede cambiar',
  'calendar.source': 'Dónde figuran los días',
  'calendar.source.note': 'Una circular y su número; se indica dondequiera que se cuenten días.',
  'calendar.source.missing': 'Diga primero dónde figuran los días.',
  'calendar.sentence':
    'En adelante el órgano cuenta sus días laborables de {year} según estos días. Ningún procedimiento en curso se mueve por ello: el equipo de la Presidencia ve a qué llegarían sus días. Se avisa a todos.',
}
