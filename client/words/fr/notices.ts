/** The words of the inbox and of what a person prefers to be told, in French. */
import type { NoticesCatalog } from '../languages.ts'

export const notices: NoticesCatalog = {
  'notice.by': '{seat} : {said}{entered, select, yes { Consigné en son nom par le secrétariat.} other {}}',
  'place.notices': 'Avis',
  'notices.unread':
    '{count, plural, =0 {Avis} one {Avis, # non lu} many {Avis, # de non lus} other {Avis, # non lus}}',
  'notices.waiting':
    '{count, plural, one {# chose vous attend} many {# de choses vous attendent} other {# choses vous attendent}} sur Aujourd’hui',
  'notices.happened': 'Ce qui a été fait',
  'notices.empty': 'Rien n’a encore été fait dont vous soyez avisé',
  'notices.empty.lead':
    'Ce que d’autres font dans les textes de votre siège figure ici, du plus récent au plus ancien.',
  'notices.all': 'Tous',
  'notices.onlyUnread': 'Non lus',
  'notices.show': 'Afficher',
  'notices.noneUnread': 'Tout est lu.',
  'notices.readAll': 'Tout marquer comme lu',
  'notices.read': 'Marquer comme lu',
  'notices.unreadAgain': 'Marquer comme non lu',
  'notices.new': 'Nouveau',
  'notices.ways': 'Comment vous êtes avisé',
  'notices.ways.lead':
    'Tout figure toujours dans les avis. Vous choisissez ici ce qui vous parvient en outre.',
  'notices.back': 'Vers les avis',
  'group.silence': 'Approbations tacites et issues',
  'group.text': 'Nouvelles versions',
  'group.asked': 'Ce qui vous est demandé',
  'group.positions': 'Propositions et objections',
  'group.talk': 'Commentaires',
  'ways.mail': 'Par courriel',
  'ways.mail.none': 'Cette installation n’a pas encore de serveur de courriel : aucun message n’est envoyé.',
  'ways.mail.silence':
    'Une note relative à une approbation tacite est toujours envoyée aussitôt, à toute heure : le silence compte.',
  'ways.at-once': 'Aussitôt',
  'ways.daily': 'Une fois par jour',
  'ways.off': 'Non',
  'ways.as': 'Comme ci-dessus',
  'ways.texts': 'Texte par texte',
  'ways.texts.lead':
    'Un texte peut suivre une autre voie. Les commentaires et propositions rapprochés sont réunis en un seul message.',
  'ways.quiet': 'Heures calmes',
  'ways.quiet.lead':
    'Les messages attendent qu’elles soient passées, à l’heure de la ville ci-dessous. Une note relative à une approbation tacite n’attend pas.',
  'ways.quiet.on': 'Observer des heures calmes',
  'ways.quiet.from': 'De',
  'ways.quiet.until': 'À',
  'ways.zone': 'Votre ville',
  'ways.language': 'Langue des messages',
  'ways.browser': 'Dans ce navigateur',
  'ways.browser.lead':
    'Une courte ligne à l’écran tant que cette page est ouverte quelque part dans votre navigateur.',
  'ways.browser.ask': 'Autoriser ce navigateur',
  'ways.browser.denied':
    'Ce navigateur a reçu l’instruction de ne pas les afficher. Vous pouvez la modifier dans ses réglages pour cette page.',
  'ways.browser.never': 'Ce navigateur ne peut pas les afficher.',
  'ways.browser.what': 'Afficher',
  'ways.saved': 'Enregistré',
  'browser.many': '{count, plural, one {# nouveauté} many {# de nouveautés} other {# nouveautés}}',
  'letters.back':
    'Le courriel de cette version n’est pas parvenu à : {seats}. Joignez {count, plural, one {ce siège} many {ces sièges} other {ces sièges}} par une autre voie et vérifiez l’adresse.',
}
