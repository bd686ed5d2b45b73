/** The words of letters, in French. */
import type { MailWords } from './en.ts'

export const mail: MailWords = {
  'letter.for': 'Pour {person}',
  'invitation.subject': '{body} : votre invitation',
  'invitation.lead': 'Vous êtes invité à rejoindre {body}.',
  'invitation.link':
    'Ouvrez ce lien et appuyez sur le bouton qui s’y trouve. Il fonctionne une fois, jusqu’au {until}.',
  'invitation.code': 'Ou ouvrez la page de connexion et saisissez ce code :',
  'invitation.end':
    'Si vous ne vous y attendiez pas, vous n’avez rien à faire : sans vous, le lien n’ouvre rien.',
  'code.subject': '{body} : votre code',
  'code.lead': 'Quelqu’un, sans doute vous, a demandé un code pour se connecter à {body}.',
  'code.code': 'Saisissez-le sur la page où il a été demandé, dans les dix minutes :',
  'code.end':
    'Ne le donnez à personne : nul de ceux qui peuvent le connaître n’a besoin de vous le demander. Si ce n’est pas vous, vous n’avez rien à faire.',
  'test.subject': '{body} : lettre d’essai',
  'test.lead': 'Cette lettre vérifie que le courrier de {body} arrive. Le secrétariat l’a envoyée.',
  'test.end': 'Vous n’avez rien à faire.',
  'notice.subject': '{title} : {what}',
  'notice.at': 'Paragraphe {place}',
  'notice.after': 'Après le paragraphe {place}',
  'notice.entered':
    'Reçu {moment}, et consigné pour votre délégation. Si cela ne venait pas de vous, répondez à ce message pour le dire : le registre le dira aussi.',
  'notice.until': 'Jusqu’à la fin de cette minute : {moment}.',
  'notice.changed':
    'Ce qui a changé depuis {version}. Les mots ajoutés figurent entre [+ et +], les mots supprimés entre [− et −].',
  'notice.words': 'Le texte de {version}',
  'notice.hash': 'SHA-256 de ce texte : {hash}',
  'notice.link': 'Sur la page du texte, où il vous sera demandé de vous connecter :',
  'notice.answer':
    'Pour participer par courriel, répondez à ce message ou écrivez à {address}. Commentaires, propositions, objections, attente d’instructions, demande d’un délai : le secrétariat consigne ce que dit votre délégation, avec la minute de réception.',
  'notice.head': 'Dernière empreinte du registre public au moment de la rédaction : {head}',
  'notice.why':
    'Vous recevez ce message parce que vous siégez pour : {seat}. Vous choisissez les messages que vous recevez ; une note relative à une procédure d’approbation tacite est toujours envoyée.',
  'reminder.subject': 'Rappel : l’approbation tacite prend fin le {moment} – {title}',
  'reminder.lead':
    'Le délai sur {version} va expirer. Quiconque ne dit rien avant la fin de cette minute laisse passer le texte : {moment}.',
  'notice.calendar': 'Fin de l’approbation tacite : {title}, {version}',
  'notice.calendar.until': 'Jusqu’à la fin de cette minute : {moment}.',
  'digest.subject':
    '{title} : {count, plural, one {# nouveauté} many {# de nouveautés} other {# nouveautés}}',
  'digest.lead': 'Depuis le dernier message au sujet de « {title} » :',
  'digest.line': '{moment} : {what}',
}
