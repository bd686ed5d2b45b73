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
}

export type MailKey = keyof typeof mail
export type MailWords = Readonly<Record<MailKey, string>>
