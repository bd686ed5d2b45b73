/** The words of letters, in English. */

export const mail = {
  'letter.for': 'For {person}',
  'invitation.subject': '{body}: your invitation',
  'invitation.lead': 'You are invited to {body}.',
  'invitation.link': 'Open this link and press the button there. It works once, until {until}.',
  'invitation.code': 'Or open the sign-in page and type this code:',
  'invitation.end': 'If you did not expect this, you need do nothing: without you the link opens nothing.',
  'code.subject': '{body}: your code',
  'code.lead': 'Somebody, probably you, asked for a code to sign in to {body}.',
  'code.code': 'Type it on the page where it was asked for, within ten minutes:',
  'code.end':
    'Give it to nobody: no one who may know it needs to ask you. If it was not you who asked, you need do nothing.',
  'test.subject': '{body}: a test letter',
  'test.lead': 'This letter tries whether mail of {body} arrives. The secretariat has sent it.',
  'test.end': 'You need do nothing.',
  'notice.subject': '{title}: {what}',
  'notice.at': 'Paragraph {place}',
  'notice.after': 'After paragraph {place}',
  'notice.entered':
    'Received {moment}, and entered for your delegation. If it was not yours, answer this letter and say so: the record then says it too.',
  'notice.until': 'Until the end of this minute: {moment}.',
  'notice.changed':
    'What has changed since {version}. Added words stand between [+ and +], struck words between [− and −].',
  'notice.words': 'The words of {version}',
  'notice.hash': 'SHA-256 of these words: {hash}',
  'notice.link': 'On the text’s page, where you will be asked to sign in:',
  'notice.answer':
    'To take part by mail, answer this letter or write to {address}. Comments, proposals, objections, instructions awaited, a wish for more time: the secretariat enters what your delegation says, with the minute in which it was received.',
  'notice.head': 'Head of the public record when this was written: {head}',
  'notice.why':
    'You get this letter because you sit for: {seat}. You choose which letters you get; a note of a silence always comes.',
  'reminder.subject': 'Reminder: silence ends {moment} – {title}',
  'reminder.lead':
    'The period on {version} is about to end. Whoever says nothing by the end of this minute lets the text pass: {moment}.',
  'notice.calendar': 'Silence ends: {title}, {version}',
  'notice.calendar.until': 'Until the end of this minute: {moment}.',
  'digest.subject': '{title}: {count, plural, one {# thing is new} other {# things are new}}',
  'digest.lead': 'Since the last letter about “{title}”:',
  'digest.line': '{moment}: {what}',
}

export type MailKey = keyof typeof mail
export type MailWords = Readonly<Record<MailKey, string>>
