/** The words of letters, in Russian. */
import type { MailWords } from './en.ts'

export const mail: MailWords = {
  'letter.for': 'Кому: {person}',
  'invitation.subject': '{body}: приглашение',
  'invitation.lead': 'Вас приглашают: {body}.',
  'invitation.link': 'Откройте эту ссылку и нажмите там кнопку. Она действует один раз, до {until}.',
  'invitation.code': 'Или откройте страницу входа и введите этот код:',
  'invitation.end': 'Если вы этого не ждали, ничего делать не нужно: без вас ссылка ничего не откроет.',
  'code.subject': '{body}: ваш код',
  'code.lead': 'Кто-то, вероятно вы, запросил код для входа: {body}.',
  'code.code': 'Введите его на той странице, где он был запрошен, в течение десяти минут:',
  'code.end':
    'Никому его не сообщайте: тому, кто вправе его знать, незачем вас спрашивать. Если запрашивали не вы, ничего делать не нужно.',
}
