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
}
