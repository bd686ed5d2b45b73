/** What ends a procedure and what stands beside a text afterwards, and the page of all procedures, in Spanish. */
import type { OutcomesCatalog } from '../languages.ts'

export const outcomes: OutcomesCatalog = {
  // ── a silence that was not over what was meant ──
  'void.cause': 'Qué estaba mal',
  'void.cause.text': 'El texto no era el que se quería',
  'void.cause.annex': 'Un anexo no era el que se quería',
  'void.cause.days': 'Los días se contaron mal',
  'void.cause.other': 'Otro error',

  // ── remarks on the language ──
  'remark.verb': 'Observación sobre la redacción',
  'remark.sentence':
    '{seat} hace al equipo de la Presidencia una observación sobre la redacción de {version}. No rompe nada ni impide nada. No se avisa a nadie más. Este acto es irrevocable.',
  'remark.where': 'Sobre qué',
  'remark.body': 'La observación',
  'remark.missing': 'Escriba primero la observación.',
  'remarks.title': 'Observaciones sobre la redacción',
  'remarks.who': 'Las ven el equipo de la Presidencia y el puesto que las hizo, y nadie más.',
  'remarks.place': '{place, select, whole {El texto en su conjunto} other {Párrafo {place}}}',

  // ── placed on record ──
  'place.any.verb': 'Dejar constancia',
  'place.kind': 'De qué se trata',
  'place.kind.statement': 'Una declaración',
  'place.kind.statement.means': 'Lo que decimos junto al texto.',
  'place.kind.reservation': 'Una reserva',
  'place.kind.reservation.means': 'Lo que no aceptamos en el texto, sin impedirlo.',
  'place.kind.dissociation': 'Una desvinculación',
  'place.kind.dissociation.means': 'El texto está aprobado y no lo hacemos nuestro, o no estos párrafos.',
  'place.missing': 'Escriba primero aquello de lo que se ha de dejar constancia.',

  // ── adoption ──
  'adopt.how': 'Cómo',
  'adopt.how.meeting': 'En una sesión',
  'adopt.how.issued': 'Publicado sin sesión',
  'adopt.how.issued.means': 'Como una declaración a la prensa: sin signatura.',
  'adopt.issued.verb': 'Consignar la publicación',
  'adopt.issued.sentence':
    '{seat} consigna que el texto se publica, sin sesión ni signatura. Se avisa a todos de inmediato. Solo el órgano puede revocarlo.',
  'adopt.room.verb': 'Aprobado en la sala',
  'adopt.room.sentence':
    '{seat} consigna que el órgano ha aprobado {version} en la sala, sin procedimiento de acuerdo tácito. Se avisa a todos de inmediato. Solo el órgano puede revocarlo.',
  'adopted.how':
    '{how, select, room {El órgano lo aprobó en la sala, sin procedimiento de acuerdo tácito.} other {Se publicó sin sesión, como una declaración a la prensa.}}',
  'schedule.verb': 'Fijar la aprobación',
  'schedule.again.verb': 'Fijar otra fecha para la aprobación',
  'schedule.wall': 'Cuándo ha de aprobarlo el órgano (hora de {city})',
  'schedule.meeting': 'Sesión, si se conoce',
  'schedule.sentence':
    '{seat} fija la aprobación para el {deadline}{meeting, select, none {} other { ({meeting})}}. Nada se sigue de ello por sí solo: aprueba el órgano. Se avisa a todos de inmediato. Puede fijarse otra fecha.',
  'scheduled.line':
    'Su aprobación está fijada para el {deadline}{meeting, select, none {} other { ({meeting})}}. Hasta entonces un miembro puede retirar su conformidad.',
  'scheduled.over':
    'La aprobación estaba fijada para el {deadline}{meeting, select, none {} other { ({meeting})}}. Todavía no consta aquí.',

  // ── corrigenda ──
  'corrigendum.verb': 'Consignar una corrección',
  'corrigendum.language': 'Idioma de la errata',
  'corrigendum.was': 'Como dice',
  'corrigendum.was.note': 'El registro no tiene las palabras de otro idioma: copie lo que figura allí.',
  'corrigendum.now': 'Como debe decir',
  'corrigendum.missing': 'Indique primero lo que debe decir.',
  'corrigendum.missing.was': 'Indique primero lo que dice.',
  'corrigendum.sentence':
    '{seat} consigna una errata en el párrafo {place}, {language}. Se conservan ambas redacciones y el texto acordado no cambia. Cualquier miembro puede decir que no es una errata. Se avisa a todos de inmediato. Este acto es irrevocable.',
  'corrigenda.title': 'Correcciones',
  'corrigenda.where': '{language}, {place, select, none {texto} other {párrafo {place}}}',
  'contest.verb': 'Esto no es una errata',
  'contest.sentence':
    '{seat} dice que esto no es una errata. La corrección queda sin efecto y ambas redacciones siguen en el registro. Se avisa a todos de inmediato. Este acto es irrevocable.',
  'contest.reason': 'Por qué, si desea decirlo',
  'contest.line': 'Sin efecto: {seat} dice que no es una errata.',

  // ── entered for a seat: what came beside the common acts ──
  'enter.kind.unask': 'Retira su petición de más tiempo',
  'enter.kind.statement': 'Deja constancia de una declaración',
  'enter.kind.reservation': 'Deja constancia de una reserva',
  'enter.kind.dissociation': 'Se desvincula',
  'enter.kind.contest': 'Dice que una corrección no es de una errata',
  'enter.kind.support': 'Apoya una propuesta',
  'enter.kind.oppose': 'Se opone a una propuesta',
  'enter.kind.tolerate': 'Puede aceptar una propuesta',
  'enter.kind.drop': 'Retira su propuesta',
  'enter.proposal': 'Qué propuesta',
  'enter.proposal.is': '{seat}: {words}',
  'enter.corrigendum': 'Qué corrección',
  'enter.until': 'Hasta cuándo (hora de {city}), si lo dice',
  'enter.missing.proposal':
    'Elija primero la propuesta. Si la lista está vacía, no hay ninguna a la que pueda referirse.',
  'enter.missing.request': 'Este puesto no tiene ninguna petición de más tiempo que espere respuesta.',
  'enter.missing.corrigendum': 'Elija primero la corrección. Si la lista está vacía, no hay ninguna.',
  'enter.sentence.more':
    'La Secretaría consigna en nombre de {seat} {kind, select, unask {la retirada de su petición de más tiempo.} statement {la declaración de la que deja constancia. No rompe nada.} reservation {la reserva de la que deja constancia. No rompe nada.} dissociation {que se desvincula. La aprobación sigue siendo lo que es.} contest {que la corrección no es de una errata. Queda sin efecto.} support {su apoyo a esta propuesta.} oppose {su oposición a esta propuesta.} tolerate {que puede aceptar esta propuesta.} other {la retirada de su propuesta.}} Se avisa a todos de inmediato y se pide a {seat} que refrende el acto. Este acto es irrevocable.',

  // ── whose copy a sheet is ──
  'paper.header.copy': 'Ejemplar de {seat}',

  // ── silences that were ──
  'silence.was':
    '{phase, select, broken {Se rompió el silencio sobre {version} ({seats}).} voided {El procedimiento sobre {version} se declaró nulo.} withdrawn {{version} se retiró del procedimiento.} passed {El plazo sobre {version} venció sin objeciones.} other {El plazo sobre {version} venció y se confirmó que no había acuerdo.}}',

  // ── all procedures ──
  'place.procedures': 'Procedimientos',
  'procedures.lead':
    'Todos los textos aún no aprobados, según lo que esperan. Aquí no se nombra a ningún Estado; las páginas del texto dicen quién.',
  'procedures.none': 'No hay nada en curso',
  'procedures.none.means': 'Un texto figura aquí desde que se abre a las delegaciones hasta su aprobación.',
  'procedures.is.pending': 'Pendientes',
  'procedures.is.pending.means': 'Espera la palabra de alguien: nada se acuerda hasta que se diga.',
  'procedures.is.blocked': 'Bloqueados',
  'procedures.is.blocked.means': 'Espera que cambie una posición, u otra redacción.',
  'procedures.is.open': 'Abiertos',
  'procedures.is.open.means': 'El plazo corre y nada lo impide, según lo que consta.',
  'procedures.is.ageing': 'Envejecidos',
  'procedures.is.ageing.means': 'Nada se ha publicado ni fijado en catorce días.',
  'procedures.is.moving': 'En curso',
  'procedures.is.moving.means': 'En negociación, o acordado y por aprobar.',
  'procedures.facts':
    '{version} · {stage} · {days, plural, =0 {desde hoy} one {desde hace # día} many {desde hace # de días} other {desde hace # días}}',
  'procedures.why.ended': 'El plazo ha vencido; alguien ha de decir aún el resultado.',
  'procedures.why.held': 'El fin del plazo está detenido hasta que alguien confirme el reloj.',
  'procedures.why.holds':
    '{count, plural, one {Se mantiene una retención.} many {Se mantienen # de retenciones.} other {Se mantienen # retenciones.}}',
  'procedures.why.requests':
    '{count, plural, one {Una petición de más tiempo no tiene respuesta.} many {# de peticiones de más tiempo no tienen respuesta.} other {# peticiones de más tiempo no tienen respuesta.}}',
  'procedures.why.objections':
    '{count, plural, one {Se mantiene una objeción.} many {Se mantienen # de objeciones.} other {Se mantienen # objeciones.}}',
  'procedures.why.broken': 'Se rompió el silencio sobre esta versión.',
  'procedures.why.not-agreed': 'Se confirmó que esta versión no está acordada.',
  'procedures.why.adoption-due':
    'La fecha fijada para la aprobación ha pasado y no consta ninguna aprobación.',
  'procedures.way.open': 'No consta ninguna objeción.',
  'procedures.way.agreed': 'Acordado; su aprobación no consta todavía.',
  'procedures.way.moving':
    '{count, plural, =0 {No hay ninguna propuesta abierta.} one {# propuesta abierta.} many {# de propuestas abiertas.} other {# propuestas abiertas.}}',
  'certificate.slip.void': 'Nulo: un miembro dijo que no es un error material.',
}
