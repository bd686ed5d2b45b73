/** The words of letters, in Spanish. */
import type { MailWords } from './en.ts'

export const mail: MailWords = {
  'letter.for': 'Para {person}',
  'invitation.subject': '{body}: su invitación',
  'invitation.lead': 'Se le invita a {body}.',
  'invitation.link': 'Abra este enlace y pulse allí el botón. Funciona una vez, hasta el {until}.',
  'invitation.code': 'O abra la página de entrada y escriba este código:',
  'invitation.end': 'Si no esperaba este mensaje, no tiene que hacer nada: sin usted el enlace no abre nada.',
  'code.subject': '{body}: su código',
  'code.lead': 'Alguien, probablemente usted, pidió un código para entrar en {body}.',
  'code.code': 'Escríbalo en la página donde se pidió, en los próximos diez minutos:',
  'code.end':
    'No se lo dé a nadie: quien puede conocerlo no necesita pedírselo. Si no fue usted, no tiene que hacer nada.',
  'test.subject': '{body}: carta de prueba',
  'test.lead': 'Esta carta comprueba si llega el correo de {body}. La ha enviado la secretaría.',
  'test.end': 'No tiene que hacer nada.',
  'notice.subject': '{title}: {what}',
  'notice.at': 'Párrafo {place}',
  'notice.after': 'Después del párrafo {place}',
  'notice.entered':
    'Recibido: {moment}, y consignado en nombre de su delegación. Si no procedía de ustedes, responda a este mensaje y dígalo: el registro también lo dirá.',
  'notice.until': 'Hasta el final de este minuto: {moment}.',
  'notice.changed':
    'Lo que ha cambiado desde {version}. Las palabras añadidas figuran entre [+ y +]; las suprimidas, entre [− y −].',
  'notice.words': 'El texto de {version}',
  'notice.hash': 'SHA-256 de este texto: {hash}',
  'notice.link': 'En la página del texto, donde se le pedirá que inicie sesión:',
  'notice.answer':
    'Para participar por correo, responda a este mensaje o escriba a {address}. Comentarios, propuestas, objeciones, espera de instrucciones, petición de más tiempo: la Secretaría consigna lo que diga su delegación, con el minuto en que se recibió.',
  'notice.head': 'Última huella del registro público al escribirse este mensaje: {head}',
  'notice.why':
    'Recibe este mensaje porque ocupa el puesto: {seat}. Usted elige qué mensajes recibe; una nota sobre un procedimiento de acuerdo tácito se envía siempre.',
  'reminder.subject': 'Recordatorio: el acuerdo tácito termina el {moment} – {title}',
  'reminder.lead':
    'El plazo sobre {version} está por vencer. Quien no diga nada antes del final de este minuto deja que el texto se apruebe: {moment}.',
  'notice.calendar': 'Fin del acuerdo tácito: {title}, {version}',
  'notice.calendar.until': 'Hasta el final de este minuto: {moment}.',
  'digest.subject': '{title}: {count, plural, one {# novedad} many {# de novedades} other {# novedades}}',
  'digest.lead': 'Desde el último mensaje sobre “{title}”:',
  'digest.line': '{moment}: {what}',
}
