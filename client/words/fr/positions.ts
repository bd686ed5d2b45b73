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
  'compilation.alternative': 'Autre libellé du paragraphe entier.',
  'compilation.keeps': '({who} : sans changement)',
  'compilation.minus': 'Un moins devant un code dit qui s’oppose.',
  'matrix.opposes':
    's’oppose à {count, plural, one {# proposition} many {# de propositions} other {# propositions}}',
  'matrix.minus': '− s’oppose à une proposition.',
  // ── on paper ──
  'paper.title': 'Sur papier',
  'paper.lead':
    'En fichier Word, ou imprimé. Il ne contient que ce que tous voient. Les ajouts sont soulignés, les suppressions barrées, et leurs auteurs figurent à côté entre crochets.',
  'paper.form': 'Quoi',
  'paper.form.clean': 'Texte net',
  'paper.form.redline': 'Modifications apparentes',
  'paper.form.names': 'Compilation, avec les noms',
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
}
