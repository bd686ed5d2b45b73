/** What ends a procedure and what stands beside a text afterwards, and the page of all procedures, in French. */
import type { OutcomesCatalog } from '../languages.ts'

export const outcomes: OutcomesCatalog = {
  // ── a silence that was not over what was meant ──
  'void.cause': 'Ce qui n’allait pas',
  'void.cause.text': 'Le texte n’était pas celui qui devait être soumis',
  'void.cause.annex': 'Une annexe n’était pas celle qui devait l’être',
  'void.cause.days': 'Les jours ont été mal comptés',
  'void.cause.other': 'Une autre erreur',

  // ── remarks on the language ──
  'remark.verb': 'Remarque de forme',
  'remark.sentence':
    '{seat} : remarque de forme sur {version}, adressée à l’équipe de la présidence. Elle ne rompt rien et n’empêche rien. Personne d’autre n’en est informé. Cet acte est irrévocable.',
  'remark.where': 'Sur quoi',
  'remark.body': 'La remarque',
  'remark.missing': 'Écrivez d’abord la remarque.',
  'remarks.title': 'Remarques de forme',
  'remarks.who':
    'Visibles par l’équipe de la présidence et par le siège qui les a faites, et par personne d’autre.',
  'remarks.place': '{place, select, whole {L’ensemble du texte} other {Paragraphe {place}}}',

  // ── placed on record ──
  'place.any.verb': 'Consigner',
  'place.kind': 'De quoi il s’agit',
  'place.kind.statement': 'Une déclaration',
  'place.kind.statement.means': 'Ce que nous disons à côté du texte.',
  'place.kind.reservation': 'Une réserve',
  'place.kind.reservation.means': 'Ce que nous n’acceptons pas dans le texte, sans y faire obstacle.',
  'place.kind.dissociation': 'Une dissociation',
  'place.kind.dissociation.means':
    'Le texte est adopté, et nous ne nous y associons pas, ou pas à ces paragraphes.',
  'place.missing': 'Écrivez d’abord ce qui doit être consigné.',

  // ── adoption ──
  'adopt.how': 'Comment',
  'adopt.how.meeting': 'En séance',
  'adopt.how.issued': 'Publié sans séance',
  'adopt.how.issued.means': 'Comme une déclaration à la presse : sans cote.',
  'adopt.issued.verb': 'Consigner la publication',
  'adopt.issued.sentence':
    '{seat} : il est consigné que le texte est publié, sans séance ni cote. Tous en sont informés aussitôt. Seul l’organe peut revenir dessus.',
  'adopt.room.verb': 'Adopté en salle',
  'adopt.room.sentence':
    '{seat} : il est consigné que l’organe a adopté {version} en salle, sans procédure d’approbation tacite. Tous en sont informés aussitôt. Seul l’organe peut revenir dessus.',
  'adopted.how':
    '{how, select, room {L’organe l’a adopté en salle, sans procédure d’approbation tacite.} other {Il a été publié sans séance, comme une déclaration à la presse.}}',
  'schedule.verb': 'Fixer l’adoption',
  'schedule.again.verb': 'Fixer une autre date pour l’adoption',
  'schedule.wall': 'Quand l’organe doit l’adopter, heure de {city}',
  'schedule.meeting': 'Séance, si elle est connue',
  'schedule.sentence':
    '{seat} : l’adoption est fixée au {deadline}{meeting, select, none {} other { ({meeting})}}. Rien n’en découle de soi-même : c’est l’organe qui adopte. Tous en sont informés aussitôt. Une autre date peut être fixée.',
  'scheduled.line':
    'Son adoption est fixée au {deadline}{meeting, select, none {} other { ({meeting})}}. Jusque-là, un membre peut retirer son accord.',
  'scheduled.over':
    'L’adoption était fixée au {deadline}{meeting, select, none {} other { ({meeting})}}. Elle n’est pas encore consignée ici.',

  // ── corrigenda ──
  'corrigendum.verb': 'Consigner un rectificatif',
  'corrigendum.language': 'Langue où l’erreur s’est glissée',
  'corrigendum.was': 'Texte actuel',
  'corrigendum.was.note': 'Le registre ne contient pas les mots d’une autre langue : copiez ce qui y figure.',
  'corrigendum.now': 'Lire',
  'corrigendum.missing': 'Indiquez d’abord ce qu’il faut lire.',
  'corrigendum.missing.was': 'Indiquez d’abord ce qui y figure.',
  'corrigendum.sentence':
    '{seat} : une erreur matérielle est consignée au paragraphe {place}, {language}. Les deux libellés sont conservés, et le texte agréé n’est pas changé. Tout membre peut dire que ce n’en est pas une. Tous en sont informés aussitôt. Cet acte est irrévocable.',
  'corrigenda.title': 'Rectificatifs',
  'corrigenda.where': '{language}, {place, select, none {texte} other {paragraphe {place}}}',
  'contest.verb': 'Ce n’est pas une erreur matérielle',
  'contest.sentence':
    '{seat} : ce n’est pas une erreur matérielle. Le rectificatif est alors nul, et les deux libellés restent au registre. Tous en sont informés aussitôt. Cet acte est irrévocable.',
  'contest.reason': 'Pourquoi, si vous souhaitez le dire',
  'contest.line': 'Nul. {seat} : ce n’est pas une erreur matérielle.',

  // ── entered for a seat: what came beside the common acts ──
  'enter.kind.unask': 'Retire sa demande de délai supplémentaire',
  'enter.kind.statement': 'Consigne une déclaration',
  'enter.kind.reservation': 'Consigne une réserve',
  'enter.kind.dissociation': 'Se dissocie',
  'enter.kind.contest': 'Dit qu’un rectificatif n’en est pas un',
  'enter.kind.support': 'Appuie une proposition',
  'enter.kind.oppose': 'S’oppose à une proposition',
  'enter.kind.tolerate': 'Peut accepter une proposition',
  'enter.kind.drop': 'Retire sa proposition',
  'enter.proposal': 'Quelle proposition',
  'enter.proposal.is': '{seat} : {words}',
  'enter.corrigendum': 'Quel rectificatif',
  'enter.until': 'Jusqu’à quand (heure de {city}), si cela est dit',
  'enter.missing.proposal':
    'Choisissez d’abord la proposition. Si la liste est vide, aucune ne peut être visée.',
  'enter.missing.request': 'Ce siège n’a aucune demande de délai qui attende une réponse.',
  'enter.missing.corrigendum': 'Choisissez d’abord le rectificatif. Si la liste est vide, il n’y en a pas.',
  'enter.sentence.more':
    'Le secrétariat consigne, au nom de ce siège ({seat}), {kind, select, unask {le retrait de sa demande de délai supplémentaire.} statement {sa déclaration. Elle ne rompt rien.} reservation {sa réserve. Elle ne rompt rien.} dissociation {sa dissociation. L’adoption reste ce qu’elle est.} contest {que le rectificatif n’en est pas un. Il est alors nul.} support {son appui à cette proposition.} oppose {son opposition à cette proposition.} tolerate {qu’il peut accepter cette proposition.} other {le retrait de sa proposition.}} Tous en sont informés aussitôt, et ce siège est invité à contresigner. Cet acte est irrévocable.',

  // ── whose copy a sheet is ──
  'paper.header.copy': 'Exemplaire : {seat}',

  // ── silences that were ──
  'silence.was':
    '{phase, select, broken {Rupture du silence sur {version} ({seats}).} voided {La procédure sur {version} a été déclarée nulle.} withdrawn {{version} : retrait de la procédure.} passed {Le délai sur {version} a expiré sans objection.} other {Le délai sur {version} a expiré, et il a été confirmé que le texte n’était pas agréé.}}',

  // ── all procedures ──
  'place.procedures': 'Procédures',
  'procedures.lead':
    'Tous les textes qui ne sont pas encore adoptés, selon ce qu’ils attendent. Aucun État n’est nommé ici ; les pages du texte disent qui.',
  'procedures.none': 'Rien n’est en cours',
  'procedures.none.means': 'Un texte figure ici de son ouverture aux délégations à son adoption.',
  'procedures.is.pending': 'En attente',
  'procedures.is.pending.means': 'Attend la parole de quelqu’un : rien n’est agréé avant.',
  'procedures.is.blocked': 'Bloqués',
  'procedures.is.blocked.means': 'Attend qu’une position change, ou un autre libellé.',
  'procedures.is.open': 'Ouverts',
  'procedures.is.open.means': 'Le délai court, et rien de consigné n’y fait obstacle.',
  'procedures.is.ageing': 'Vieillissants',
  'procedures.is.ageing.means': 'Rien n’a été publié ni fixé depuis quatorze jours.',
  'procedures.is.moving': 'En cours',
  'procedures.is.moving.means': 'En négociation, ou agréé et à adopter.',
  'procedures.facts':
    '{version} · {stage} · {days, plural, =0 {depuis aujourd’hui} one {depuis # jour} many {depuis # de jours} other {depuis # jours}}',
  'procedures.why.ended': 'Le délai a expiré ; quelqu’un doit encore en dire l’issue.',
  'procedures.why.held': 'La fin du délai est suspendue jusqu’à ce que quelqu’un confirme l’heure.',
  'procedures.why.holds':
    '{count, plural, one {Une suspension subsiste.} many {# de suspensions subsistent.} other {# suspensions subsistent.}}',
  'procedures.why.requests':
    '{count, plural, one {Une demande de délai est sans réponse.} many {# de demandes de délai sont sans réponse.} other {# demandes de délai sont sans réponse.}}',
  'procedures.why.objections':
    '{count, plural, one {Une objection subsiste.} many {# d’objections subsistent.} other {# objections subsistent.}}',
  'procedures.why.broken': 'Le silence sur cette version a été rompu.',
  'procedures.why.not-agreed': 'Il a été confirmé que cette version n’est pas agréée.',
  'procedures.why.adoption-due':
    'La date fixée pour l’adoption est passée, et aucune adoption n’est consignée.',
  'procedures.way.open': 'Aucune objection n’est consignée.',
  'procedures.way.agreed': 'Agréé ; son adoption n’est pas encore consignée.',
  'procedures.way.moving':
    '{count, plural, =0 {Aucune proposition n’est ouverte.} one {# proposition est ouverte.} many {# de propositions sont ouvertes.} other {# propositions sont ouvertes.}}',
  'certificate.slip.void': 'Nul : un membre a dit que ce n’est pas une erreur de plume.',
}
