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
}
