/** The words of the inbox and of what a person prefers to be told, in Spanish. */
import type { NoticesCatalog } from '../languages.ts'

export const notices: NoticesCatalog = {
  'notice.by': '{seat}: {said}{entered, select, yes { Consignado en su nombre por la Secretaría.} other {}}',
  'place.notices': 'Avisos',
  'notices.unread':
    '{count, plural, =0 {Avisos} one {Avisos, # sin leer} many {Avisos, # sin leer} other {Avisos, # sin leer}}',
  'notices.waiting':
    '{count, plural, one {# asunto le espera} many {# de asuntos le esperan} other {# asuntos le esperan}} en Hoy',
  'notices.happened': 'Lo que se ha hecho',
  'notices.empty': 'Aún no se ha hecho nada de lo que se le avise',
  'notices.empty.lead': 'Lo que otros hacen en los textos de su puesto figura aquí, lo más reciente primero.',
  'notices.all': 'Todos',
  'notices.onlyUnread': 'Sin leer',
  'notices.show': 'Mostrar',
  'notices.noneUnread': 'Todo está leído.',
  'notices.readAll': 'Marcar todo como leído',
  'notices.read': 'Marcar como leído',
  'notices.unreadAgain': 'Marcar como no leído',
  'notices.new': 'Nuevo',
  'notices.ways': 'Cómo se le avisa',
  'notices.ways.lead': 'En los avisos está siempre todo. Aquí elige qué más le llega.',
  'notices.back': 'A los avisos',
  'group.silence': 'Acuerdos tácitos y resultados',
  'group.text': 'Nuevas versiones',
  'group.asked': 'Lo que se le pide',
  'group.positions': 'Propuestas y objeciones',
  'group.talk': 'Comentarios',
  'ways.mail': 'Por correo',
  'ways.mail.none': 'Esta instalación aún no tiene servidor de correo: no se envían mensajes.',
  'ways.mail.silence':
    'Una nota sobre un acuerdo tácito se envía siempre de inmediato, a cualquier hora: el silencio cuenta.',
  'ways.at-once': 'De inmediato',
  'ways.daily': 'Una vez al día',
  'ways.off': 'No',
  'ways.as': 'Como arriba',
  'ways.texts': 'Texto por texto',
  'ways.texts.lead':
    'Un texto puede ir por otra vía. Los comentarios y propuestas muy seguidos se reúnen en un solo mensaje.',
  'ways.quiet': 'Horas de descanso',
  'ways.quiet.lead':
    'Los mensajes esperan a que terminen, según la hora de la ciudad indicada abajo. Una nota sobre un acuerdo tácito no espera.',
  'ways.quiet.on': 'Respetar horas de descanso',
  'ways.quiet.from': 'Desde',
  'ways.quiet.until': 'Hasta',
  'ways.zone': 'Su ciudad',
  'ways.language': 'Idioma de los mensajes',
  'ways.browser': 'En este navegador',
  'ways.browser.lead': 'Una línea breve en la pantalla mientras esta página esté abierta en su navegador.',
  'ways.browser.ask': 'Permitirlo en este navegador',
  'ways.browser.denied':
    'Se ha indicado a este navegador que no los muestre. Puede cambiarlo en sus ajustes para esta página.',
  'ways.browser.never': 'Este navegador no puede mostrarlos.',
  'ways.browser.what': 'Mostrar',
  'ways.saved': 'Guardado',
  'browser.many': '{count, plural, one {# novedad} many {# de novedades} other {# novedades}}',
  'event.NoteAccepted': 'La nota llegó al correo de: {seats}.',
  'event.NoteReturned':
    'La nota no llegó: {seats}. {back, select, refused {Su servidor de correo no la aceptó.} late {Durante dos días ningún servidor de correo la aceptó.} other {Fue devuelta.}}',
  'event.ReachAsked':
    'Ha transcurrido la mitad del plazo y no consta que se haya avisado a: {seats}. Avise por otra vía o envíe de nuevo la nota.',
  'said.mailed': 'la nota llegó a su correo, no ha dicho nada',
  'reach.title': 'Sin avisar',
  'reach.how.waiting': 'la nota está en camino por correo',
  'reach.how.refused': 'su servidor de correo no aceptó la nota',
  'reach.how.late': 'durante dos días ningún servidor de correo aceptó la nota',
  'reach.how.returned': 'la nota fue devuelta',
  'reach.how.none': 'no se le envió ninguna nota por correo',
  'reach.again': 'Enviar de nuevo la nota: {seat}',
  'reach.again.short': 'Enviar de nuevo la nota',
  'reach.again.sent': 'Enviada de nuevo a: {seat}. Aquí se indica qué ocurre con ella.',
  'reach.again.nobody':
    'Nadie de este puesto tiene dirección de correo: {seat}. Invite a alguien o avise por otra vía; lo que diga puede consignarse en su nombre.',
  'returned.verb': 'Una nota fue devuelta',
  'returned.whom': 'A quién iba dirigida',
  'returned.reason': 'Lo que dice el correo devuelto, si desea anotarlo',
  'returned.sentence':
    '{seat} declara que nada de lo enviado por correo llegó a: {whom}. Ese puesto cuenta entonces como no avisado en este procedimiento, salvo que haya abierto la versión. Se informa al equipo de la Presidencia, a la secretaría y a ese puesto. No puede deshacerse; la nota puede enviarse de nuevo.',
  'returned.none':
    'Ningún servidor de correo ha aceptado la nota para un puesto, o todo lo aceptado ya fue devuelto.',
  'record.letters.of':
    'La nota llegó al correo de {count, plural, one {# puesto} many {# de puestos} other {# puestos}}: {seats}.',
  'record.letter': 'La carta tal como se envió: {seat}',
}
