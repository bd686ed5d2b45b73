/** What is said of positions, in French: desks, proposals and what delegations say of them, compromises, standing. */
import type { PositionsCatalog } from '../languages.ts'

export const positions: PositionsCatalog = {
  // ── the desk ──
  'desk.mark.draft': 'À valider',
  'desk.mark.cleared': 'Validé',
  'desk.mark.ready': 'Prêt à déposer',
  'desk.mark.since': '{mark} : le libellé a changé depuis',
  'desk.mark.none': 'Sans mention',
  'desk.mark.label': 'Validation',
  'desk.mark.by': '{who}, {when}',
  'desk.told.mark': 'Noté pour votre seule délégation : {mark}',
  'desk.remark': 'Remarque',
  'desk.remark.label': 'Votre remarque, pour votre seule délégation',
  'desk.remark.say': 'Ajouter la remarque',
  'desk.kind':
    '{kind, select, change {Modification} add {Ajout} delete {Suppression} alternative {Variante} keep {Sans changement} move {Déplacement} other {Projet}}{placed, select, yes { · paragraphe {number}} other {}}',
  'today.waits.desk':
    '{as, select, draft {Un projet de votre délégation attend validation.} other {Un projet de votre délégation est prêt à être déposé.}}',
  'event.DraftMarked':
    'A marqué un projet de son dossier : {as, select, draft {à valider} cleared {validé} ready {prêt à déposer} tabled {déposé} other {abandonné}}.',
  'event.DraftRemarked': 'A fait une remarque sur un projet de son dossier.',
  // ── alternatives and stances ──
  'text.kind.alternative': 'Autre libellé du paragraphe',
  'text.kind.keep': 'Aucun changement',
  'stance.opposes': 'S’opposer',
  'stance.tolerates': 'Peut s’en accommoder',
  'stance.end': 'Revenir dessus',
  'stance.opposed': 'Contre : {seats}',
  'stance.lived': 'Peuvent s’en accommoder : {seats}',
  'stance.confirm':
    '{stance, select, opposes {{own} : opposition à la proposition ({seat}). Ce n’est pas une objection au texte et ne bloque rien.} tolerates {{own} : peut s’accommoder de la proposition ({seat}).} other {{own} : retrait de ce qui a été dit de la proposition ({seat}).}} Tous ceux qui voient la proposition en sont informés aussitôt. On peut y revenir.',
  'stance.told': 'Consigné sur la proposition ({seat}). On peut y revenir.',
  'event.StanceTaken':
    '{stance, select, opposes {S’oppose à la proposition ({seat}).} tolerates {Peut s’accommoder de la proposition ({seat}).} other {Est revenu sur ce qui avait été dit de la proposition ({seat}).}}',
  'compilation.signs':
    'Un moins dit qui s’oppose. « maintenir » : qui ne veut aucun changement ; « rés. » : qui attend des instructions ; « ad ref » : qui accepte sous réserve de sa capitale ; ✔ : clos.',
  'compilation.stand.pending': '({who} rés.)',
  'compilation.stand.adref': '({who} ad ref)',
  'compilation.stand.agreed': '({who} d’accord)',
  'compilation.closed': '{is, select, agreed {✔ agréé} adref {✔ ad ref} other {rés.}}',
  'compilation.objects.words': '({who} : objection à « {quote} »)',
  'compilation.compromise': '{number} compromis',
  'compilation.chair': 'Présidence',
  'compilation.to': '(à {who} seulement)',
  'text.count.compromises': '{count, plural, one {# compromis} many {# de compromis} other {# compromis}}',
  'compilation.keeps': '({who} maintenir)',
  'matrix.opposes':
    's’oppose à {count, plural, one {# proposition} many {# de propositions} other {# propositions}}',
  'matrix.minus': '− s’oppose à une proposition.',
  // ── a text as it was received ──
  'received.verb': 'Saisir un texte tel que reçu',
  'received.enter':
    '{count, plural, one {Saisir # proposition} many {Saisir # de propositions} other {Saisir # propositions}}',
  'received.sentence':
    '{count, plural, one {# proposition est saisie} many {# de propositions sont saisies} other {# propositions sont saisies}} pour {seat}, une par paragraphe coché. Chacun en est informé aussitôt, et {seat} est invité à confirmer ou à désavouer chacune.',
  'received.text': 'Le texte tel que reçu, collé en entier',
  'received.none': 'Il ne dit rien d’autre que le texte.',
  'received.told':
    '{count, plural, one {# proposition saisie} many {# de propositions saisies} other {# propositions saisies}} pour {seat}, invité à confirmer.',
  'received.change': 'D’autres termes pour {number}',
  'received.add': 'Un nouveau paragraphe après {number}',
  // ── a proposal in conflict ──
  'conflict.verb': 'Côte à côte',
  'conflict.title': 'La proposition de {seat}, à côté du texte',
  'conflict.base': 'Tel qu’il était',
  'conflict.theirs': 'Les termes de {seat}',
  'conflict.now': 'Le texte actuel',
  'conflict.onto': 'Les termes de {seat} sur le texte actuel',
  'conflict.lead':
    'Là où les mêmes termes ont été modifiés des deux côtés, les vôtres restent. Le soutien prend fin, les termes étant autres.',
  'conflict.rebase': 'Reporter sur les termes actuels',
  'conflict.told': 'Reporté sur les termes actuels. Le soutien est redemandé.',
  // ── the biography of a paragraph ──
  'biography.title': 'Biographie',
  'biography.lead':
    'Ce qu’il en est advenu depuis la première version : ses termes dans chacune, et tout acte à son sujet que vous pouvez voir.',
  'biography.now': 'Les termes actuels, qui ne figurent encore dans aucune version',
  'biography.same': 'Les mêmes termes.',
  'biography.absent': 'Absent de cette version.',
  'biography.gone': 'Il a disparu.',
  // ── on paper ──
  'paper.title': 'Sur papier',
  'paper.lead':
    'En fichier Word, ou imprimé. Il ne contient que ce que tous voient. Les ajouts sont soulignés, les suppressions barrées, et leurs auteurs figurent à côté entre crochets.',
  'paper.form': 'Quoi',
  'paper.form.clean': 'Texte net',
  'paper.form.redline': 'Modifications apparentes',
  'paper.form.names': 'Compilation, avec les noms',
  'paper.form.ours': 'Compilation, les nôtres d’abord',
  'paper.form.columns': 'Compilation, deux colonnes',
  'paper.form.plain': 'Compilation, sans les noms',
  'paper.form.matrix': 'Matrice',
  'paper.word': 'Fichier Word',
  'paper.moved': 'Déplacé :',
  'paper.none': 'Rien n’a changé : il n’y a pas de modifications apparentes.',
  'paper.header.text': '{body} · {title}',
  'paper.header.what': '{what} · {version} · {stage}{symbol, select, none {} other { · {symbol}}}',
  'paper.header.hash': 'Empreinte SHA-256 du texte : {hash}',
  'paper.header.since': 'Modifications depuis {before}',
  'paper.version.working': '{version} avec des modifications, non publiées',
  'paper.version.none': 'Aucune version publiée',
  // ── packages, proposals to proposals, what becomes of them ──
  'package.part': 'Partie d’un ensemble de {count} : on statue en une fois',
  'package.pick': 'Choisir pour un ensemble',
  'package.table': 'Déposer {count} ensemble',
  'package.confirm':
    '{seat} : dépôt de {count} propositions formant un ensemble, sur lequel on statue en une fois. Toutes les délégations et le secrétariat en sont informés aussitôt. Elles peuvent être révisées, et retirées ensemble.',
  'package.told': 'Déposé comme un ensemble.',
  'together.take': 'Retenir les {count} ensemble',
  'together.confirm':
    'L’équipe de la présidence retient en un seul acte les propositions ({seats}). Dans un même paragraphe elles sont réunies mot à mot, chacune gardant son auteur. Tous en sont informés aussitôt. La décision peut être annulée.',
  'together.told': 'Retenu ensemble. La décision peut être annulée.',
  'reverse.verb': 'Annuler la décision',
  'reverse.confirm':
    'L’équipe de la présidence annule sa décision sur la proposition ({seat}) : elle est de nouveau ouverte, et ce qu’elle avait écrit est retiré du texte sans toucher à ce qui a été écrit depuis. Tous en sont informés aussitôt. Les deux décisions restent consignées.',
  'reverse.told': 'Annulé : la proposition ({seat}) est de nouveau ouverte.',
  'takeover.verb': 'La reprendre',
  'takeover.confirm':
    '{own} : reprise de la proposition retirée ({seat}), de nouveau ouverte. Tous ceux qui la voient en sont informés aussitôt. Elle peut être révisée et retirée.',
  'takeover.told': 'Reprise : elle est ouverte à votre nom.',
  'takeover.formerly': 'Auparavant : {seats}',
  'on.verb': 'Proposer d’autres mots',
  'on.words': 'Le libellé que vous souhaitez',
  'on.table': 'Déposer auprès de {seat}',
  'on.confirm':
    '{own} : proposition d’autres mots pour la proposition ({seat}). Tous ceux qui la voient en sont informés aussitôt. Son auteur peut les y reprendre.',
  'on.told': 'Déposé sur la proposition ({seat}).',
  'on.list': 'Autres mots proposés',
  'on.take': 'Les reprendre',
  'on.take.confirm':
    '{own} : reprise des mots proposés ({seat}) dans sa proposition. Tous ceux qui la voient en sont informés aussitôt ; l’appui aux mots précédents prend fin.',
  'on.take.told': 'Votre proposition a le nouveau libellé.',
  carried:
    'À {version} : {how, select, clean {suit le texte} conflict {en conflit avec le texte} other {sans objet}}',
  'carried.now':
    '{how, select, clean {Le texte a évolué ; ceci suit.} conflict {Le texte a évolué dans les mêmes mots.} other {Le texte a évolué ; ceci est sans objet.}}',
  'rebase.verb': 'Ramener au libellé actuel',
  'rebase.told': 'Ramené au libellé actuel. L’appui demeure.',
  'today.waits.onOurs':
    '{count, plural, one {D’autres mots sont proposés pour l’une de vos propositions.} many {# de fois d’autres mots sont proposés pour vos propositions.} other {# fois, d’autres mots sont proposés pour vos propositions.}}',
  'today.waits.carried':
    '{count, plural, one {L’une de vos propositions est en conflit avec {version} ou y est sans objet.} many {# de vos propositions sont en conflit avec {version} ou y sont sans objet.} other {# de vos propositions sont en conflit avec {version} ou y sont sans objet.}}',
  'event.ProposalsCarried':
    'Propositions ouvertes reportées à {version} : {clean} sans difficulté, {conflict} en conflit, {moot} sans objet.',
  'event.ProposalRebased': 'A ramené sa proposition au libellé actuel.',
  'event.ProposalTakenOver': 'A repris la proposition retirée ({seat}).',
  'event.ProposalAbsorbed': 'A repris dans sa proposition les mots proposés ({seat}).',
  'event.DecisionReversed': 'A annulé sa décision sur la proposition ({seat}).',
}
