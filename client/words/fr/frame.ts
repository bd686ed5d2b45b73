/** The words of the frame, the door, setting up, today and people, in French. */
import type { FrameCatalog } from '../languages.ts'

export const frame: FrameCatalog = {
  // ── who, where ──
  'role.chair': 'Présidence',
  'role.vice-chair': 'Vice-présidence',
  'role.secretariat': 'Secrétariat',
  'role.member': 'Membre',
  'role.expert': 'Groupe d’experts',
  'role.incoming': 'Membre entrant',
  'role.observer': 'Observateur',
  'seat.of': '{role} ({state})',
  'seat.capital': '{seat} · capitale',
  'capacity.head': 'chef de délégation',
  'capacity.delegate': 'délégué',
  'capacity.capital': 'capitale',

  // ── stages, modes, kinds ──
  'stage.preparation': 'En préparation',
  'stage.negotiation': 'En négociation',
  'stage.silence': 'Soumis à approbation tacite',
  'stage.agreed': 'Agréé',
  'stage.adopted': 'Adopté',
  'kind.statement': 'Déclaration',
  'mode.closed-pen': 'Plume réservée',
  'mode.open-pen': 'Plume ouverte',
  'mode.open-drafting': 'Rédaction ouverte',
  'mode.closed-pen.means':
    'Les membres voient les versions que diffuse la présidence. Le texte de travail est réservé à l’équipe qui tient la plume.',
  'mode.open-pen.means':
    'Les membres suivent le texte de travail. Seule l’équipe qui tient la plume y écrit ; les autres proposent.',
  'mode.open-drafting.means':
    'Tous les membres écrivent dans le texte. L’apport de chaque délégation reste marqué jusqu’à la version suivante.',
  'mode.closed-pen.short': 'Plume réservée : la présidence écrit, les membres lisent les versions',
  'mode.open-pen.short': 'Plume ouverte : la présidence écrit, les membres suivent',
  'mode.open-drafting.short': 'Rédaction ouverte : tous les membres écrivent',
  'version.zero': 'Avant-projet',
  'version.zero.within': 'l’avant-projet',
  'version.rev': 'Rev.{number}',
  'version.none': 'Aucune version à ce jour',

  // ── standing of a paragraph ──
  'standing.open': 'Ouvert',
  'standing.proposals':
    '{count, plural, one {# proposition} many {# de propositions} other {# propositions}}',
  'standing.objection': 'Objection',
  'standing.reserved': 'Réservé',
  'standing.agreed-ad-ref': 'Agréé ad referendum',
  'standing.agreed': 'Agréé',

  // ── save state: always in words ──
  'save.saved': 'Enregistré',
  'save.saving': 'Enregistrement…',
  'save.offline': 'Hors connexion : conservé sur cet appareil',
  'save.not-saved': 'Non enregistré : {reason}',

  // ── time ──
  'moment.there': '{day} à {hour}',
  'moment.plain': '{there} ({city})',
  'moment.here': '{here} ici',
  'moment.hereOtherDay': '{day} à {here} ici',
  'moment.between': ' · ',
  'city.America/New_York': 'New York',
  'city.Europe/London': 'Londres',
  'city.Europe/Paris': 'Paris',
  'city.Africa/Algiers': 'Alger',
  'city.Africa/Addis_Ababa': 'Addis-Abeba',
  'city.Europe/Moscow': 'Moscou',
  'city.Asia/Beirut': 'Beyrouth',
  'city.Asia/Shanghai': 'Shanghai',
  'city.Asia/Tokyo': 'Tokyo',
  'relative.in': 'dans {span}',
  'relative.ago': 'il y a {span}',
  'relative.now': 'à l’instant',
  'span.dayHour': '{days, plural, one {# jour} many {# de jours} other {# jours}} {hours} h',
  'span.day': '{days, plural, one {# jour} many {# de jours} other {# jours}}',
  'span.hourMinute': '{hours} h {minutes} min',
  'span.hour': '{hours} h',
  'span.minute': '{minutes} min',
  'span.second': '{seconds} s',

  // ── controls ──
  'act.cancel': 'Pas maintenant',
  'act.close': 'Fermer',
  'act.open': 'Ouvrir la liste',
  'act.remove': 'Retirer {name}',
  'act.retry': 'Réessayer',
  'act.copy': 'Copier',
  'act.copied': 'Copié',
  'act.print': 'Imprimer',
  'act.working': 'Un instant…',
  'list.empty': 'Rien ici ne porte ce nom.',
  loading: 'Chargement…',

  'date.choose': 'Choisir un jour',

  // ── the frame ──
  'frame.skip': 'Aller au contenu',
  'frame.places': 'Rubriques',
  'frame.cutOff':
    'Pas de connexion. Ce qui est affiché reste lisible ; ce que vous écrivez dans un texte est conservé sur cet appareil.',
  'place.today': 'Aujourd’hui',
  'place.people': 'Personnes',
  'place.text': 'Texte',
  'place.silence': 'Approbation tacite',
  'place.record': 'Registre',
  'place.silenceOf': '{title} : approbation tacite',
  'place.recordOf': '{title} : registre',
  'text.places': 'Ce texte',
  'seat.acting': 'Votre siège :',
  'seat.menu': 'Votre siège : {seat}. Changer de siège ou fermer la session',
  'seat.now': 'Vous occupez ce siège',
  'seat.take': 'Prendre ce siège',
  'seat.taken':
    'Votre siège est désormais le suivant : {seat}. Rien de ce que vous aviez laissé ouvert dans l’autre siège ne vous a suivi.',
  'seat.welcome': 'Bienvenue. Votre session est ouverte. Votre siège : {seat}.',
  'act.signOut': 'Fermer la session',
  'signOut.stay': 'Garder la session ouverte',
  'signOut.unsaved':
    'Des mots écrits ici ne sont pas parvenus au serveur, et personne d’autre ne les a{known, select, yes { : « {said} »} other {}}. Fermer la session les efface de cet appareil, sans retour possible. Gardez la session ouverte jusqu’à ce que le texte indique « Enregistré », et rien ne sera perdu.',
  'language.menu': '{short} : langue, actuellement {language}',
  'language.list': 'Langues',
  'language.en': 'Anglais',
  'language.fr': 'Français',
  'language.es': 'Espagnol',
  'language.ru': 'Russe',
  'language.zh': 'Chinois',
  'language.ar': 'Arabe',
  'theme.light': 'Papier clair',
  'theme.dark': 'Papier sombre',
  'theme.device': 'Clair ou sombre, selon l’appareil',
  'palette.open': 'Chercher un acte ou une rubrique',
  'palette.type': 'Écrivez ce que vous voulez faire ou voir',
  'palette.acts': 'Ici',
  'palette.places': 'Rubriques',
  'palette.frame': 'Partout',
  'keys.title': 'Raccourcis clavier',
  'keys.escape': 'Quitter une fenêtre sans rien changer',
  'reading.issued': 'telle que diffusée ; le texte de travail arrive',
  'reading.none':
    'Aucune version de ce texte n’a encore été diffusée.{working, select, yes { Ouverture du texte de travail.} other {}}',
  'reading.alone': 'Le reste de la page n’a pas pu être chargé. Le texte peut être lu ; rechargez pour agir.',
  'offline.seen': 'Hors ligne : ce que vous voyez était ici le {moment}.',
  'offline.unsent':
    'Les mots que vous avez saisis et que le serveur n’a pas encore y figurent. Ils sont conservés sur cet appareil et envoyés dès que le serveur répond.',
  'broken.title': 'Cette partie de la page n’a pas pu être affichée.',
  'broken.why':
    'Le programme a peut-être été renouvelé, ou la connexion coupée, pendant que cette page était ouverte. Ce qui était enregistré l’est ; le reste est conservé sur cet appareil.',
  'broken.again': 'Recharger',
  'nowhere.title': 'Il n’y a rien à cette adresse.',
  'nowhere.why': 'Le lien a peut-être été tronqué avant de vous parvenir.',
  'nowhere.back': 'Aller à « Aujourd’hui »',
  'closed.title': 'Ce texte n’est pas ouvert à votre siège.',
  'closed.why':
    'Il n’existe peut-être pas, ou d’autres y travaillent encore. Lorsque l’équipe de la présidence vous ouvre un texte, il figure sous « Aujourd’hui ».',
  'unreachable.title': 'Le serveur ne répond pas.',

  // ── the door ──
  'door.product': 'Penholder',
  'door.link': 'Ce lien ouvre votre session. Il ne sert qu’une fois.',
  'door.code': 'Votre code',
  'door.code.note': 'Il figure sur la feuille ou dans le courriel que le secrétariat vous a remis.',
  'door.enter': 'Ouvrir la session',
  'door.out.ended':
    'Votre session a pris fin. Ouvrez-en une nouvelle pour continuer ; ce qui était enregistré le reste.',
  'door.out.revoked':
    'Votre siège vous a été retiré, avec effet immédiat. Si cela vous surprend, adressez-vous à votre délégation ou au secrétariat.',

  // ── setting up ──
  'setup.title': 'Constituer un organe',
  'setup.lead': 'Une seule fois, par le secrétariat. Tout pourra être modifié par la suite, hormis le passé.',
  'setup.token': 'Clé initiale',
  'setup.token.note':
    'Elle s’est affichée là où le programme a été lancé : ouvrez-y le lien, ou copiez ce qui suit le signe #.',
  'setup.name': 'Nom de l’organe',
  'setup.name.note': 'Tel qu’il figure en tête de ses documents.',
  'setup.members':
    '{count, plural, =0 {Membres} one {Membres : # État} many {Membres : # d’États} other {Membres : # États}}',
  'setup.members.note': 'Un État, une voix : chacun d’eux peut faire obstacle au consensus.',
  'setup.state.type': 'Écrivez le nom ou le code d’un État',
  'setup.chair': 'Qui préside',
  'setup.chair.note':
    'L’État dont la représentante ou le représentant préside, dans un siège distinct de celui de membre.',
  'setup.vice': 'Vice-présidences, le cas échéant',
  'setup.zone': 'Horloge',
  'setup.zone.note': 'La ville à l’heure de laquelle les échéances sont fixées.',
  'setup.language': 'Langue de l’interface',
  'setup.go': 'Constituer l’organe',
  'setup.missing.token': 'Indiquez d’abord la clé initiale.',
  'setup.missing.name': 'Donnez d’abord un nom à l’organe.',
  'setup.missing.members': 'Choisissez d’abord les membres.',
  'setup.missing.chair': 'Choisissez d’abord qui préside.',
  'setup.done.title': '{name} : cet organe est déjà constitué.',
  'setup.done.words': 'Son secrétariat peut vous remettre un lien ou un code.',
  'setup.done.enter': 'Aller à l’entrée',
  'setup.next.title': '{name} : l’organe est constitué.',
  'setup.next.lead': 'Votre session est ouverte au titre de son secrétariat. La suite :',
  'setup.next.people': 'Inviter chacun à son siège',
  'setup.next.people.words':
    'La présidence d’abord : chaque personne reçoit un lien et un code, par courriel ou imprimés.',
  'setup.next.text': 'Voir ce qu’il y a aujourd’hui',
  'setup.next.text.words':
    'C’est la présidence qui commence les textes ; ils figurent ici pour tous ceux à qui ils sont ouverts.',

  // ── today ──
  'today.waits': 'Ce qui vous attend',
  'today.waits.none': 'Rien ne vous attend pour l’instant.',
  'today.waits.silence': '{version} est soumis à approbation tacite. Votre silence vaudra accord.',
  'today.waits.clock':
    '{version} : la fin du délai est suspendue. Consultez une autre horloge, puis confirmez.',
  'today.waits.extension':
    'Un délai supplémentaire est demandé sur {version} ({seats}). Repoussez l’échéance ou refusez avant qu’elle n’arrive : sans réponse, le texte n’est pas agréé.',
  'today.waits.recount':
    'Le calendrier a été corrigé : les jours ouvrables pour {version} se terminent désormais le {later}. Repoussez l’échéance, ou dites à la fin que vous en prenez la responsabilité.',
  'today.waits.hold':
    'Votre suspension sur {version} subsiste. Le texte n’est pas agréé tant que vous ne l’avez pas levée.',
  'today.waits.outcome':
    'Le délai fixé pour {version} a expiré. Consultez le courrier, puis confirmez l’issue.',
  'today.waits.release':
    'Votre objection à {version} subsiste et vaudra rupture du silence à l’échéance. Retirez-la, ou renoncez à l’invoquer dans cette procédure.',
  'today.waits.reach':
    'Réception non attestée de {version}, en cours d’approbation tacite : {seats}. Joignez {count, plural, one {ce siège} many {ces sièges} other {ces sièges}} par une autre voie.',
  'today.waits.adopt': '{version} est agréé. Lorsque l’organe l’aura adopté, consignez l’adoption.',
  'today.waits.disowned':
    '{seat} : cet acte n’était pas le sien ({what}). Il fait encore obstacle tant que rien n’est décidé.',
  'today.waits.answer': 'Une objection n’a pas encore reçu de réponse ({seat}).',
  'today.waits.answered':
    'La présidence a répondu à votre objection. Celle-ci subsiste jusqu’à ce que vous la retiriez.',
  'today.waits.settle':
    'À examiner : {proposals, plural, one {# proposition ouverte} many {# de propositions ouvertes} other {# propositions ouvertes}}, en {paragraphs, plural, one {# endroit} many {# d’endroits} other {# endroits}}.',
  'today.waits.proposals':
    '{count, plural, one {# proposition d’une autre délégation est ouverte} many {# de propositions d’autres délégations sont ouvertes} other {# propositions d’autres délégations sont ouvertes}}. Vous pouvez appuyer, commenter ou ne rien faire.',
  'today.waits.read': 'Votre siège n’a pas encore ouvert {version}.',
  'today.since': 'depuis le',
  'since.lead': 'Depuis votre dernière lecture, le',
  'since.words':
    '{count, plural, one {# paragraphe modifié} many {# de paragraphes modifiés} other {# paragraphes modifiés}}',
  'since.versions': '{count, plural, one {# version} many {# de versions} other {# versions}}',
  'since.proposals': '{count, plural, one {# acte} many {# d’actes} other {# actes}} sur des propositions',
  'since.objections': '{count, plural, one {# acte} many {# d’actes} other {# actes}} sur des objections',
  'since.comments': '{count, plural, one {# commentaire} many {# de commentaires} other {# commentaires}}',
  'since.others': '{count, plural, one {# autre acte} many {# d’autres actes} other {# autres actes}}',
  'today.desk': 'Dans vos brouillons',
  'today.desk.drafts': '{count, plural, one {# brouillon} many {# de brouillons} other {# brouillons}}',
  'entered.what':
    '{type, select, SilenceHeld {une suspension} HoldLifted {la levée d’une suspension} ExtensionAsked {une demande de délai supplémentaire} RequestWithdrawn {le retrait d’une demande de délai supplémentaire} SilenceBroken {une rupture du silence} ObjectionRaised {une objection} ObjectionWithdrawn {le retrait d’une objection} ObjectionReleased {la renonciation à invoquer une objection dans la procédure} ProposalTabled {une proposition} ProposalSupported {un appui à une proposition} ProposalWithdrawn {le retrait d’une proposition} CommentPosted {un commentaire} CompromiseAnswered {une réponse à un compromis} FloorContested {une compréhension de la salle contestée} StandTaken {sa position} ObjectionMaintained {le maintien d’une objection} AgreementWithdrawn {le retrait de l’accord} StanceTaken {sa position sur une proposition} PlacedOnRecord {ce qu’il fait consigner} CorrigendumContested {la contestation d’un rectificatif} other {un acte}}',
  'countersign.title': 'Consigné en votre nom',
  'countersign.what':
    'Consigné en votre nom par le secrétariat le {entered} : {what} ({channel}, le {received}). Cet acte compte déjà ; contresignez-le s’il est bien le vôtre, ou dites qu’il ne l’est pas.',
  'countersign.verb': 'Contresigner',
  'countersign.sentence':
    '{seat} : contreseing de l’acte que le secrétariat a consigné en son nom, à savoir {what} ({channel}, le {received}). Tous en sont informés. Ce contreseing est irrévocable.',
  'countersign.done': 'contresigné',
  'countersign.open': 'non encore contresigné',
  'disown.verb': 'Cet acte n’est pas le nôtre',
  'disown.note': 'Ce qui s’est passé, si vous souhaitez le dire',
  'disown.sentence':
    '{seat} : cet acte n’était pas le sien, à savoir {what} ({channel}, le {received}). {type, select, SilenceHeld {La suspension subsiste jusqu’à ce que vous la leviez.} HoldLifted {Votre suspension subsiste de nouveau.} ExtensionAsked {La demande subsiste jusqu’à ce que l’équipe de la présidence y réponde.} SilenceBroken {Le silence reste rompu jusqu’à ce que l’équipe de la présidence soumette de nouveau le texte à approbation tacite.} ObjectionRaised {L’objection subsiste jusqu’à ce que vous la retiriez.} ObjectionWithdrawn {Votre objection subsiste de nouveau.} ObjectionReleased {Votre objection fait de nouveau obstacle à l’approbation tacite.} ProposalTabled {Si elle est encore ouverte, elle est retirée.} ProposalWithdrawn {Votre proposition est de nouveau ouverte.} ProposalSupported {Votre appui prend fin.} AgreementWithdrawn {Le texte reste en négociation jusqu’à ce qu’il soit de nouveau soumis à approbation tacite.} other {Il reste tel qu’il a été lu, et le registre dit qu’il n’était pas le vôtre.}} Tous en sont informés. Cet acte est irrévocable.',
  'disown.done': 'désavoué',
  'behalf.line':
    'Consigné par le secrétariat au nom de {seat}, reçu {channel} le {received} ; {answer, select, yes {confirmé par {seat}} no {désavoué par {seat}} other {pas encore confirmé par {seat}}}.',
  'today.empty': 'Il n’y a pas encore de texte.',
  'today.empty.begin': 'Commencez le premier : son titre, son modèle et qui le rédige.',
  'today.empty.wait': 'Un texte figure ici dès que l’équipe de la présidence l’ouvre à votre siège.',
  'today.facts': '{kind} · {version} · {mode}',
  'way.preparation': 'L’équipe de la présidence le prépare ; il n’a pas été ouvert aux délégations.',
  'way.today': '{version} pourrait être soumis au silence aujourd’hui, n’étaient : {parts}.',
  'way.today.nothing':
    '{version} pourrait être soumis au silence aujourd’hui : aucun obstacle n’est consigné ici.',
  'way.between': '{version} reste séparé du silence par : {parts}.',
  'way.between.nothing': '{version} n’est séparé du silence par rien de ce qui est consigné ici.',
  'way.part.objections':
    '{count, plural, one {# objection} many {# d’objections} other {# objections}} sur {place} ({seats})',
  'way.part.competing':
    '{count, plural, one {# proposition concurrente} many {# de propositions concurrentes} other {# propositions concurrentes}} sur {place}',
  'way.part.proposals':
    '{count, plural, one {# proposition} many {# de propositions} other {# propositions}} sur {place}',
  'way.part.pending':
    '{count, plural, one {# délégation dans l’attente d’instructions} many {# de délégations dans l’attente d’instructions} other {# délégations dans l’attente d’instructions}} ({seats})',
  'way.part.unissued': 'des modifications qui ne figurent encore dans aucune version',
  'way.part.more': '{count, plural, one {# autre} many {# d’autres} other {# autres}}',
  'way.at':
    '{type, select, paragraph {le paragraphe {number}} item {le point {number}} part {la partie {number}} annex {{number}} title {le titre} month {un mois} dateline {la date} addressee {le destinataire} signature {la signature} whole {l’ensemble du texte} beginning {le début du texte} gone {un paragraphe disparu} other {un intertitre}}',
  'way.silence':
    '{objections, plural, =0 {Il ne reste que le délai : aucune objection n’est consignée.} one {# objection subsiste et vaut rupture du silence, à moins que son auteur ne la retire ou ne renonce à l’invoquer.} many {# d’objections subsistent et valent rupture du silence, à moins que leurs auteurs ne les retirent ou ne renoncent à les invoquer.} other {# objections subsistent et valent rupture du silence, à moins que leurs auteurs ne les retirent ou ne renoncent à les invoquer.}}',
  'way.ended': 'Le délai a expiré ; l’issue reste à confirmer par une personne.',
  'way.agreed': 'Agréé. Il reste à l’adopter.',
  'way.adopted': 'Adopté.',
  'newcomer.title': 'Première visite ?',
  'newcomer.seat':
    'Votre siège : {seat}. Tout ce que vous faites ici est fait pour ce siège et demeure en son nom.',
  'newcomer.member':
    'Trois actes suffisent : commenter un paragraphe, proposer un autre libellé ou faire objection. Ouvrez un texte pour les accomplir.',
  'newcomer.chair':
    'Vous tenez la plume : commencez un texte, statuez sur ce que proposent les délégations, diffusez des versions et soumettez-en une à approbation tacite.',
  'newcomer.secretariat':
    'Vous invitez chacun à son siège et consignez, au nom d’un siège, ce qui arrive par courriel, sur papier ou en séance.',
  'newcomer.reader': 'Vous lisez les textes ouverts à votre siège et ce qui en est dit.',
  'newcomer.record':
    'Ce que vous écrivez se défait en écrivant. Ce que vous faites est demandé une fois, consigné, et n’est jamais modifié.',
  'newcomer.known': 'Ne plus afficher',
  'text.new': 'Nouveau texte',
  'text.new.title': 'Titre',
  'text.new.title.missing': 'Donnez d’abord un titre au texte.',
  'text.new.form': 'Modèle',
  'text.new.mode': 'Qui rédige',
  'text.new.language': 'Langue du texte',
  'text.new.next':
    'Il commence en préparation : seule l’équipe de la présidence le voit, jusqu’à ce que vous l’ouvriez aux délégations.',
  'text.begin': 'Commencer',
  'template.presidential-statement': 'Déclaration de la présidence, pour un anniversaire',
  'template.presidential-statement.means': 'Titre, phrase liminaire et paragraphes à compléter',
  'template.short-statement': 'Déclaration de la présidence, brève',
  'template.short-statement.means': 'Quelques paragraphes',

  // ── people ──
  'people.lead.all': 'Les sièges, et les personnes qui agissent pour eux. Les droits découlent du siège.',
  'people.lead.own':
    'Les sièges de l’organe, et les membres de votre propre délégation. Ceux des autres ne vous sont pas montrés.',
  'people.until': 'jusqu’au',
  'people.invite': 'Inviter',
  'people.invite.to': 'Inviter au siège suivant : {seat}',
  'people.invite.byHead':
    '{seat} : c’est le chef de la délégation qui invite ses autres membres, afin que personne ne s’y ajoute à son insu.',
  'people.nominate': 'Proposer',
  'people.nominate.to': 'Proposer un point de contact pour {seat}',
  'people.nominate.note':
    'Cette personne n’a aucun droit tant qu’un représentant du siège ne l’a pas admise ({seat}). Le siège en est informé.',
  'people.anew.note':
    'Il ne reste personne à ce siège ({seat}). Ses dossiers et ce qui lui était adressé restent fermés ; la personne invitée commence avec des dossiers vides. Ses positions restent les siennes. Le registre le dit.',
  'people.nominated': 'proposé par le secrétariat, pas encore admis',
  'people.letIn': 'Admettre',
  'people.letIn.of': 'Admettre {person}',
  'people.letIn.sentence':
    '{person} devient chef de ce siège ({seat}) : lit son dossier, agit en son nom, admet d’autres personnes. Un lien et un code à remettre vous sont ensuite montrés.',
  'today.waits.secondKey':
    '{mine, select, yes {Votre « non » ne compte pas encore : une deuxième personne de votre délégation doit rompre le silence sur {version}.} other {Un « non » de votre délégation ne compte pas encore : rompez le silence sur {version}, ou dites que vous ne le ferez pas.}}',
  'people.breaking': 'Qui rompt un silence : {seat}',
  'people.breaking.rule':
    '{rule, select, head {Le chef de délégation seul. Les autres s’adressent à lui.} two {Deux de ses membres : une personne demande, une autre rompt. D’ici là, cela ne compte pas.} other {Toute personne qui agit pour la délégation, seule.}}',
  'people.breaking.eased':
    'Pour l’heure, personne ne pourrait remplir cette condition : toute personne qui agit pour la délégation rompt un silence seule. Un « non » ne doit pas se perdre.',
  'people.breaking.choice':
    '{rule, select, head {Le chef seul} two {Deux personnes} other {Toute personne qui agit}}',
  'people.breaking.change': 'Changer qui rompt un silence',
  'people.breaking.sentence':
    'Dès maintenant, y compris pour les silences en cours, ceci décide qui rompt un silence pour {seat}. Seule votre délégation en est informée. Cela peut être changé à tout moment. Ce que le secrétariat inscrit pour vous d’après une lettre n’y est pas soumis, et une objection ne demande qu’une personne.',
  'people.breaking.byHead': 'Le chef de délégation en décide.',
  'people.breaking.same': 'Il en est déjà ainsi.',
  'people.comings': 'Arrivées et départs : {seat}',
  'people.came': 'Admission de {person} : {capacity}.',
  'people.left': 'Départ de {person} : {capacity}.',
  'people.name': 'Fonction',
  'people.name.note': 'Rien de plus que nécessaire : « Expert, Malte ».',
  'people.name.missing': 'Indiquez d’abord de qui il s’agit.',
  'people.email': 'Adresse électronique, si des notes doivent y parvenir',
  'people.capacity': 'Qualité',
  'people.never': 'aucune connexion à ce jour',
  'people.last': 'dernière connexion : {when}',
  'people.key': 'Nouveau lien et nouveau code',
  'people.key.for': 'Nouveau lien et nouveau code : {person}',
  'people.revoke': 'Révoquer',
  'people.revoke.of': 'Révoquer : {person}',
  'people.revoke.sentence':
    '{person} n’agit plus pour ce siège ({seat}). L’effet est immédiat : toutes ses pages ouvertes se ferment. Ses actes demeurent au registre. Une nouvelle invitation reste possible.',
  'capacity.head.means': 'Agit au nom de la délégation.',
  'capacity.delegate.means': 'Agit au nom de la délégation.',
  'capacity.capital.means': 'Lit, et écrit dans le dossier de la délégation.',
  'rights.secretariat':
    'Invite et révoque, consigne des actes au nom des sièges, confirme les issues une fois le délai expiré. Ne prend pas position.',
  'rights.chair':
    'Tient la plume : commence les textes, statue sur les propositions, diffuse les versions, ouvre la procédure d’approbation tacite. Ne bloque pas.',
  'rights.vice-chair': 'Tient la plume aux côtés de la présidence. Ne bloque pas.',
  'rights.member': 'Commente, propose, fait objection, rompt le silence. Un État, une voix.',
  'rights.expert': 'Lit et commente. Ne prend pas position.',
  'rights.incoming': 'Lit, et écrit dans son propre dossier, jusqu’au début de son mandat.',
  'rights.observer': 'Lit ce qui est ouvert aux observateurs.',
  'invitation.title': 'À l’attention de : {person}',
  'invitation.lead':
    'Ouvre une session pour le siège suivant : {seat}. Deux clés pour une même porte : le lien, ou le code sur la page d’entrée.',
  'invitation.link': 'Lien',
  'invitation.code': 'Code',
  'invitation.copy': 'Copier le lien',
  'invitation.until': 'Valable jusqu’au',
  'invitation.once':
    'L’un et l’autre ne servent qu’une fois et ne s’affichent qu’ici, maintenant. Les suivants les remplacent.',

  // ── failures: what happened, what to do ──
  'trouble.network':
    'Aucune réponse : le réseau ou le serveur est absent. Rien n’est perdu ; réessayez dans un instant.',
  'trouble.Malformed': 'Cette page et le serveur ne se comprennent pas. Rechargez la page.',
  'trouble.SignedOut':
    'Votre session est fermée. Ouvrez-en une nouvelle avec un lien ou un code du secrétariat.',
  'trouble.LinkUnknown':
    'Ce lien ou ce code ne correspond à rien ici. Vérifiez qu’il a été copié en entier, ou demandez-en un autre au secrétariat.',
  'trouble.LinkUsed': 'Ce lien a déjà servi : il ne vaut qu’une fois. Demandez-en un autre au secrétariat.',
  'trouble.LinkExpired':
    'Ce lien n’est plus valable : il a expiré, ou un plus récent l’a remplacé. Demandez-en un autre au secrétariat.',
  'trouble.TooManyAttempts':
    'Trop de tentatives. Attendez {seconds, plural, one {# seconde} many {# de secondes} other {# secondes}}, puis réessayez.',
  'trouble.TooManyRequests':
    'Trop de demandes en peu de temps : celle-ci n’a pas été exécutée. Rien de ce que vous avez saisi n’est perdu : attendez {seconds, plural, one {# seconde} many {# de secondes} other {# secondes}}, puis réessayez.',
  'trouble.SetUpDone':
    'Cet organe est déjà constitué. Son secrétariat peut vous remettre un lien ou un code.',
  'trouble.ForeignOrigin':
    'Cette demande provenait de la page d’un autre site et a été refusée. Ouvrez la page à sa propre adresse.',
  'trouble.NotJson': 'Cette page et le serveur ne se comprennent pas. Rechargez la page.',
  'trouble.TooLarge': 'L’envoi est trop volumineux. Procédez en plusieurs fois.',
  'trouble.NoSuchRoute':
    'Le serveur ne connaît pas cette demande. Rechargez la page : elle est peut-être plus ancienne que lui.',
  'trouble.NoSuchPaper': 'Cette pièce n’existe pas ici, ou n’est pas ouverte à votre siège.',
  'trouble.SlotUnfit':
    '« {slot} » n’est pas rempli comme ce modèle le demande. Regardez l’exemple et réessayez.',
  'trouble.NoSuchTemplate': 'Ce modèle de texte n’existe pas. Rechargez la page et choisissez-en un autre.',
  'trouble.LoopbackOnly': 'L’accès n’est ouvert que sur la machine où tourne le serveur.',
  'trouble.ReadOnly':
    'Une partie des données conservées est endommagée : elles peuvent être lues, mais non modifiées. Prévenez qui exploite le serveur, en citant {incident}.',
  'trouble.NoRoom':
    'Le disque du serveur est plein ou défaillant. Cela n’a pas été fait et rien n’a changé. Prévenez qui l’exploite en citant {incident}.',
  'trouble.Fault':
    'Le serveur n’a pas pu le faire maintenant. Réessayez ; si cela persiste, citez {incident} à qui l’exploite.',
}
