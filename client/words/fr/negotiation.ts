/** Where seats stand and how they are brought together, in French: see `../en/negotiation.ts`. */
import type { NegotiationCatalog } from '../languages.ts'

export const negotiation: NegotiationCatalog = {
  // ── where delegations stand, and objections ──
  'stand.title': 'Où en sont les délégations',
  'stand.own': 'Où nous en sommes',
  'stand.is.pending': 'Dans l’attente d’instructions',
  'stand.is.adref': 'Agréé ad referendum',
  'stand.is.agreed': 'Agréé',
  'stand.until': 'instructions attendues d’ici au {when}',
  'stand.alone': 'Communiqué à la seule équipe de la présidence',
  'stand.old': 'Dit d’un libellé antérieur ; la question est reposée depuis {version}',
  'stand.label': 'Nous sommes',
  'stand.end': 'Retirer ce que nous avons dit',
  'stand.until.label': 'Instructions attendues d’ici au (heure de {city}), si vous pouvez le dire',
  'stand.openly': 'Le dire à toutes les délégations, non à la seule équipe de la présidence',
  'stand.confirm':
    '{seat} : position sur {place, select, whole {l’ensemble du texte} other {{place}}} : {is, select, pending {dans l’attente d’instructions} adref {agréé ad referendum} agreed {agréé} other {retrait de ce qui avait été dit}}. {openly, select, yes {Toutes les délégations et le secrétariat en sont informés aussitôt.} other {Seule l’équipe de la présidence en est informée.}} Ce n’est pas un vote, et cela peut être retiré.',
  'stand.told': 'Noté. Cela peut être retiré.',
  'today.waits.stand':
    '{why, select, due {Le jour où vous attendiez des instructions est venu : où en êtes-vous ?} other {Le libellé a changé depuis que vous avez dit où vous en êtes{count, plural, one {, à # endroit du texte} many {, à # d’endroits du texte} other {, à # endroits du texte}}.}}',
  'today.waits.maintain':
    'Le libellé auquel vous objectez a changé dans {version}. Votre objection subsiste si vous ne la retirez pas.',
  'event.StandTaken':
    '{is, select, pending {Attend des instructions} adref {Donne son accord ad referendum} agreed {Donne son accord} other {Retire ce qui avait été dit}}{whole, select, yes {, sur l’ensemble du texte} other {, sur un paragraphe}}.',
  'event.ObjectionMaintained': 'Maintient son objection au libellé actuel.',
  'objection.mandate': 'Se fonde sur : {source}',
  'objection.mandate.open': 'Citer le mandat sur lequel elle se fonde',
  'objection.mandate.source': 'Le texte et son paragraphe, tels qu’on les cite',
  'objection.mandate.words': 'Ses termes, tels qu’ils y figurent',
  'objection.joins': 'Conjointement avec {seat}, chacun la sienne',
  'objection.asked': 'Le libellé a changé dans {version}. L’objection subsiste si elle n’est pas retirée.',
  'objection.maintain': 'Maintenir l’objection',
  'objection.maintain.confirm':
    '{seat} : l’objection est maintenue contre le libellé actuel. Toutes les délégations et le secrétariat en sont informés. Elle peut être retirée.',
  'objection.maintain.told': 'Maintenue. Elle subsiste jusqu’à ce que vous la retiriez.',
  'objection.join': 'Se joindre à cette objection',
  'objection.join.confirm':
    '{own} : objection conjointe avec {seat}, pour les mêmes motifs. Elle lui est propre : elle subsiste jusqu’à son propre retrait, quoi que fasse {seat}. Toutes les délégations et le secrétariat en sont informés aussitôt.',
  'objection.join.told': 'Votre objection figure à côté de celle de ce siège ({seat}).',
  'enter.kind.stand': 'Dit où il en est',
  'enter.kind.maintain': 'Maintient son objection',
  'enter.kind.join': 'Se joint à une objection',
  'enter.sentence.stand':
    'Le secrétariat consigne, au nom de ce siège ({seat}), sa position sur {place, select, whole {l’ensemble du texte} other {le paragraphe {place}}} : {is, select, pending {dans l’attente d’instructions} adref {agréé ad referendum} other {agréé}}. Tous en sont informés aussitôt, et ce siège est invité à contresigner. Ce n’est pas un vote.',
  'enter.sentence.maintain':
    'Le secrétariat consigne, au nom de ce siège ({seat}), le maintien de son objection. Tous en sont informés aussitôt, et ce siège est invité à contresigner.',
  'enter.sentence.join':
    'Le secrétariat consigne, au nom de ce siège ({seat}), qu’il se joint à l’objection. Elle lui est propre. Tous en sont informés aussitôt, et ce siège est invité à contresigner. Cet acte est irrévocable.',
  'enter.stand': 'Où il en est',
  'matrix.stands':
    'Un demi-carré : dans l’attente d’instructions ; un demi-disque : agréé ad referendum ; un disque : agréé.',
  'text.filter.agreed-ad-ref': 'Agréés ad referendum',
  'text.filter.reserved': 'Dans l’attente d’instructions',
  // ── compromises ──
  'compromise.offered': 'Compromis sur ce paragraphe',
  'compromise.offer': 'Proposer un compromis',
  'compromise.title': 'Compromis de la présidence',
  'compromise.by': 'Compromis de la présidence, libellé {wording}',
  'compromise.words': 'Les mots que vous proposez',
  'compromise.to': 'À',
  'compromise.to.all': 'Personne n’est désigné : il est proposé à toutes les délégations.',
  'compromise.note': 'Avec lui, si vous le souhaitez',
  'compromise.confirm':
    'L’équipe de la présidence propose ce libellé {all, select, yes {à toutes les délégations} other {à {seats}, qui connaissent les autres destinataires ; les tiers n’en sont pas informés}}. Chaque destinataire est invité à accepter, à refuser ou à répondre. Il peut être remplacé et retiré.',
  'compromise.told': 'Proposé. Les destinataires en sont informés.',
  'compromise.addressed': 'À {seats}',
  'compromise.addressed.all': 'À toutes les délégations',
  'compromise.wording': 'Libellés antérieurs : {count}',
  'compromise.accepts': 'Accepter',
  'compromise.declines': 'Refuser',
  'compromise.answers': 'Répondre',
  'compromise.said':
    '{seat} : {is, select, accepts {accepte} declines {refuse} other {répond}}{old, select, yes {, un libellé antérieur} other {}}',
  'compromise.answer.confirm':
    '{seat} {is, select, accepts {accepte} declines {refuse} other {répond sur}} le libellé proposé par l’équipe de la présidence. {all, select, yes {Toutes les délégations en sont informées.} other {Seule l’équipe de la présidence en est informée.}} Cela peut être changé tant qu’il est proposé.',
  'compromise.answer.note': 'Vos mots, si vous le souhaitez',
  'compromise.answer.told': 'Communiqué. Cela peut être changé tant que le libellé est proposé.',
  'compromise.revise': 'Proposer d’autres mots',
  'compromise.revise.confirm':
    'L’équipe de la présidence remplace le libellé qu’elle proposait. Chaque destinataire est de nouveau interrogé ; l’ancien libellé est conservé.',
  'compromise.withdraw': 'Retirer le compromis',
  'compromise.withdraw.confirm':
    'L’équipe de la présidence retire son compromis. Les destinataires en sont informés. Ce qui a été dit reste au registre.',
  'compromise.take': 'Retenir le compromis',
  'compromise.take.confirm':
    'L’équipe de la présidence inscrit le compromis au paragraphe {place}. Les mots sont ceux de la présidence. Tous sont informés aussitôt des mots, non de ceux qui les ont acceptés.',
  'compromise.take.told': 'Retenu : les mots figurent dans le texte.',
  'compromise.status': '{status, select, open {Proposé} withdrawn {Retiré} other {Retenu}}',
  'today.waits.compromise':
    '{count, plural, one {L’équipe de la présidence propose un libellé entre délégations et attend votre réponse (#).} many {L’équipe de la présidence propose # de libellés et attend vos réponses.} other {L’équipe de la présidence propose # libellés et attend vos réponses.}}',
  'today.waits.accepted':
    '{count, plural, one {Tous les destinataires acceptent le compromis (#) : il peut être retenu.} many {Tous les destinataires acceptent # de compromis : ils peuvent être retenus.} other {Tous les destinataires acceptent # compromis : ils peuvent être retenus.}}',
  'event.CompromiseOffered': 'A proposé un compromis.',
  'event.CompromiseRevised': 'A proposé d’autres mots pour son compromis, libellé {wording}.',
  'event.CompromiseAnswered':
    '{is, select, accepts {Accepte} declines {Refuse} other {Répond sur}} le libellé d’un compromis.',
  'event.CompromiseClosed':
    '{how, select, withdrawn {A retiré son compromis.} other {A retenu son compromis.}}',
  'event.CompromiseWritten': 'A inscrit dans le texte des mots à elle, entre délégations.',
  // ── the read-through, the room and the sheet ──
  'reading.lead': 'Conduire une lecture',
  'reading.is': 'La présidence lit : {place}.',
  'reading.label': 'Lecture',
  'reading.previous': 'Paragraphe précédent',
  'reading.next': 'Paragraphe suivant',
  'reading.end': 'Terminer la lecture',
  'reading.follow': 'Suivre la présidence',
  'reading.return': 'Revenir à la présidence',
  'reading.floor': 'La salle, telle que la présidence l’a comprise',
  'reading.told': 'Consigné comme la compréhension de la présidence.',
  'reading.room': 'Écran de la salle',
  'floor.agreed': 'Agréé',
  'floor.adref': 'Agréé ad referendum',
  'floor.reserved': 'Réservé',
  'floor.open': 'Ouvert',
  'floor.is':
    'Telle que la présidence a compris la salle : {is, select, agreed {agréé} adref {agréé ad referendum} reserved {réservé} other {ouvert}}',
  'floor.contest': 'Ce n’est pas ce que nous avons dit',
  'floor.contest.confirm':
    '{seat} : la compréhension de la présidence sur ce paragraphe n’est pas ce qui a été dit. Toutes les délégations et le secrétariat en sont informés ; le paragraphe est de nouveau ouvert jusqu’à ce que la présidence consigne de nouveau.',
  'floor.contest.note': 'Ce que vous avez dit, si vous le souhaitez',
  'floor.contest.told': 'Dit. Cela figure à côté de la compréhension de la présidence.',
  'floor.contested': 'Contesté : {seat}',
  'room.title': 'Écran de la salle',
  'room.alternatives': 'Proposé',
  'room.nothing': 'Rien n’est proposé ici.',
  'room.waiting': 'La lecture n’a pas commencé.',
  'room.kind':
    '{kind, select, add {À la suite} delete {À supprimer} keep {Sans changement} alternative {Autre libellé} other {Autres mots}}',
  'sheet.title': 'Feuille de l’équipe de la présidence',
  'sheet.lead': 'Seule l’équipe de la présidence voit ceci : ni les délégations, ni le secrétariat.',
  'sheet.seat': 'Délégation',
  'sheet.leans': 'En réalité',
  'sheet.leans.none': 'Rien de noté',
  'sheet.leans.with': 'Avec nous',
  'sheet.leans.movable': 'Peut évoluer',
  'sheet.leans.firm': 'Ferme',
  'sheet.body': 'Vos mots, pour vous-mêmes',
  'sheet.note': 'Noter',
  'sheet.off': 'Ôter de la feuille',
  'sheet.confirm':
    'Seule l’équipe de la présidence voit ce qui est noté ({seat}). Cela peut être ôté, et reste au registre de l’équipe de la présidence.',
  'sheet.told': 'Noté pour la seule équipe de la présidence.',
  'event.ReadingLed':
    '{over, select, yes {A terminé la lecture.} other {Est passée à un paragraphe de la lecture.}}',
  'event.FloorRecorded':
    'A compris la salle : {is, select, agreed {agréé} adref {agréé ad referendum} reserved {réservé} other {ouvert}}, sur un paragraphe.',
  'event.FloorContested': 'Dit que la compréhension de la présidence n’est pas ce qui a été dit.',
  'event.SheetNoted': 'A noté sur sa propre feuille une position ({seat}).',
  // ── entered for a seat ──
  'enter.kind.accepts': 'Accepte un compromis',
  'enter.kind.declines': 'Refuse un compromis',
  'enter.kind.misheard': 'Conteste la compréhension de la présidence',
  'enter.sentence.chair':
    'Le secrétariat consigne, au nom de ce siège ({seat}), {kind, select, accepts {qu’il accepte le compromis proposé à tous au paragraphe {place}} declines {qu’il refuse le compromis proposé à tous au paragraphe {place}} other {que ce que la présidence a compris au paragraphe {place} n’est pas ce qu’il a dit}}. Tous en sont informés aussitôt, et ce siège est invité à contresigner.',
  // ── circles ──
  'circles.title': 'Cercles',
  'circles.lead':
    'Des délégations que vous nommez se concertent à part sur ce texte, avec un dossier et une discussion en commun. Aucune autre délégation, ni la présidence ni le secrétariat, n’en apprend rien dans ce produit. Qui exploite la machine le pourrait.',
  'circles.off': 'L’équipe de la présidence n’a pas autorisé de cercles sur ce texte.',
  'circles.allow': 'Autoriser les cercles',
  'circles.disallow': 'Ne plus autoriser de nouveaux cercles',
  'circles.allow.confirm':
    '{allow, select, yes {Les membres peuvent ouvrir des cercles sur ce texte : des délégations qui se concertent à part, ce dont personne d’autre n’apprend rien, pas même l’équipe de la présidence.} other {Les membres ne peuvent plus ouvrir de nouveaux cercles sur ce texte. Ceux qui existent continuent.}} Toutes les délégations et le secrétariat en sont informés. Cela peut être changé.',
  'circles.allow.told':
    '{allow, select, yes {Des cercles peuvent être ouverts sur ce texte.} other {Aucun nouveau cercle ne peut être ouvert sur ce texte.}}',
  'circles.open': 'Ouvrir un cercle',
  'circles.name': 'Son nom, pour ceux qui en sont',
  'circles.with': 'Avec',
  'circles.open.confirm':
    '{seat} ouvre un cercle avec {seats}. Ces délégations peuvent lire dès maintenant ce qui s’y dit, et il leur est demandé si elles y participent. Personne ne peut être ajouté plus tard. Personne d’autre n’est informé.',
  'circles.open.told': 'Ouvert. Il est demandé à celles que vous avez nommées si elles participent.',
  'circles.open.nobody': 'Nommez au moins une autre délégation, et donnez un nom au cercle.',
  'circles.asks': '{seat} vous demande de participer au cercle « {name} ».',
  'circles.join': 'Participer',
  'circles.decline': 'Ne pas participer',
  'circles.leave': 'Quitter',
  'circles.close': 'Fermer le cercle',
  'circles.closed': 'Fermé',
  'circles.join.confirm':
    '{seat} participe au cercle « {name} ». Ceux qui en sont sont informés, et personne d’autre. Elle peut le quitter à tout moment.',
  'circles.leave.confirm':
    '{seat} n’est plus dans le cercle « {name} » : plus rien ne lui en est montré, et elle ne peut pas y revenir. Ce qui lui a été montré reste dans ses actes. Ceux qui en sont sont informés, et personne d’autre.',
  'circles.close.confirm':
    'Le cercle « {name} » est fermé. Plus rien ne peut y être dit ni écrit dans son dossier ; ceux qui en sont peuvent continuer à lire. Ils sont informés, et personne d’autre. Il ne peut pas être rouvert.',
  'circles.told':
    '{answer, select, joins {Votre délégation participe.} leaves {Votre délégation n’est plus dans le cercle.} other {Le cercle est fermé.}}',
  'circles.seats': 'En sont : {seats}',
  'circles.asked': 'À qui il est demandé : {seats}',
  'circles.only': 'Visible seulement de {seats}',
  'circles.desk.label': 'Quel dossier',
  'circles.desk.own': 'Le nôtre seul',
  'circles.desk.here':
    'Ce que vous proposez est rédigé dans ce dossier, en commun, jusqu’à ce que l’un de vous le dépose.',
  'circles.desk.closed': 'Ce cercle est fermé : son dossier peut être lu, on n’y écrit plus.',
  'circles.desk.empty': 'Ce dossier est vide',
  'circles.desk.empty.how':
    'Une proposition que l’un de vous commence est gardée ici jusqu’à ce que l’un de vous la dépose.',
  'circles.keep': 'Garder dans le dossier commun',
  'circles.table.confirm':
    '{seat} dépose {kind, select, change {une modification de ce paragraphe} add {un nouveau paragraphe} delete {la suppression de ce paragraphe} other {une proposition}} en son propre nom. Toutes les délégations et le secrétariat en sont informés aussitôt, mais pas du cercle. Il est demandé leur appui aux autres du cercle ; chacune le donne ou non.',
  'circles.erase.sentence':
    'Tout ce qui se trouve dans le dossier du cercle « {name} », et tout ce qui s’y trouvait avant, sera effacé pour tous ceux qui en sont. Personne ne peut le rétablir. Ce qui a été déposé et ce qui a été dit dans le cercle reste dans les actes. Une sauvegarde faite auparavant le garde jusqu’à ce qu’elle soit supprimée.',
  'circles.erase': 'Effacer son dossier',
  'text.audience.circle': 'Seulement « {name} » : {seats}',
  'text.told.comment.circle': 'Commentaire ajouté : seuls ceux du cercle le voient.',
  'today.waits.circle': '{seat} vous demande de participer au cercle « {name} ».',
  'today.waits.circleSupport':
    '{count, plural, one {Une proposition d’un de vos cercles demande votre appui.} many {# de propositions de vos cercles demandent votre appui.} other {# propositions de vos cercles demandent votre appui.}}',
  'event.CirclesAllowed':
    '{allowed, select, yes {A autorisé les cercles sur ce texte.} other {N’autorise plus de nouveaux cercles sur ce texte.}}',
  'event.CircleOpened':
    'A ouvert un cercle{name, select, none {} other { « {name} »}} et demande à celles qui sont nommées d’y participer.',
  'event.CircleAnswered':
    '{answer, select, joins {Participe au cercle} other {N’est plus dans le cercle}}{name, select, none {} other { « {name} »}}.',
  'event.CircleClosed': 'A fermé le cercle{name, select, none {} other { « {name} »}}.',
  'event.CircleTabled':
    'A déposé une proposition du dossier du cercle{name, select, none {} other { « {name} »}}, et demande l’appui.',
}
