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
  'event.NoteAccepted': 'La note est parvenue au courrier de : {seats}.',
  'event.NoteReturned':
    'La note n’est pas arrivée : {seats}. {back, select, refused {Son serveur de courrier l’a refusée.} late {Pendant deux jours, aucun serveur de courrier ne l’a prise.} other {Elle est revenue.}}',
  'event.ReachAsked':
    'La moitié du délai est écoulée, et rien n’atteste que ces sièges aient été joints : {seats}. Joignez-les par une autre voie, ou envoyez de nouveau la note.',
  'said.mailed': 'la note est parvenue à son courrier, n’a rien dit',
  'reach.title': 'Non joints',
  'reach.how.waiting': 'la note est en route par courriel',
  'reach.how.refused': 'son serveur de courrier a refusé la note',
  'reach.how.late': 'pendant deux jours, aucun serveur de courrier n’a pris la note',
  'reach.how.returned': 'la note est revenue',
  'reach.how.none': 'aucune note ne lui a été envoyée par courriel',
  'reach.again': 'Envoyer de nouveau la note : {seat}',
  'reach.again.short': 'Envoyer de nouveau la note',
  'reach.again.sent': 'Envoyée de nouveau à : {seat}. La suite est indiquée ici.',
  'reach.again.nobody':
    'Personne n’a d’adresse électronique pour ce siège : {seat}. Invitez quelqu’un, ou joignez-le par une autre voie ; ce qu’il dit peut être consigné pour lui.',
  'returned.verb': 'Une note est revenue',
  'returned.whom': 'À qui elle était adressée',
  'returned.reason': 'Ce que dit le courrier revenu, si vous souhaitez le noter',
  'returned.sentence':
    '{seat} déclare que rien de ce qui a été envoyé par courriel n’est arrivé à : {whom}. Ce siège compte alors comme non joint dans cette procédure, sauf s’il a ouvert la version. L’équipe de la présidence, le secrétariat et ce siège en sont informés. C’est irréversible ; la note peut être envoyée de nouveau.',
  'returned.none':
    'Aucun serveur de courrier n’a pris la note pour un siège, ou tout ce qui a été pris est déjà revenu.',
  'record.letters.of':
    'La note est parvenue au courrier de {count, plural, one {# siège} many {# de sièges} other {# sièges}} : {seats}.',
  'record.letter': 'La lettre telle qu’elle a été envoyée : {seat}',
}
