/** The words of the silence page and of the record, in French. Acts are named by nouns: a seat's name needs no article. */
import type { SilenceCatalog } from '../languages.ts'

export const silence: SilenceCatalog = {
  // ── ways of running a silence ──
  'profile.council-silence': 'Approbation tacite, à une minute fixée',
  'profile.no-objection': 'Procédure écrite de non-objection',
  'profile.days':
    '{name}, {days, plural, one {# jour ouvrable} many {# de jours ouvrables} other {# jours ouvrables}} jusqu’à {hour}',
  'profile.elapsed':
    '{name}, {hours, plural, one {# heure} many {# d’heures} other {# heures}} à partir de l’ouverture',
  'effect.agreed':
    'Si personne ne fait objection avant l’échéance, le texte est agréé. Il est adopté en séance.',
  'effect.adopted': 'Si personne ne fait objection avant l’échéance, le texte est adopté.',
  'deadline.words': '{day} à {hour}, heure locale ({city})',
  'hash.short': 'empreinte {hash}',

  // ── opening ──
  'silence.none': 'Aucune procédure d’approbation tacite n’a été ouverte sur ce texte.',
  'silence.none.who':
    'La présidence l’ouvre, sur une version diffusée, lorsque le texte est prêt. Le compte à rebours s’affichera ici.',
  'silence.toText': 'Aller au texte',
  'silence.cutOff':
    'Pas de connexion : le délai court toujours, mais les actes des autres ne s’affichent pas tant qu’elle n’est pas rétablie.',
  'silence.open.title': 'Soumettre à approbation tacite',
  'silence.open.noVersion':
    'La procédure d’approbation tacite s’ouvre sur une version diffusée. Diffusez-en d’abord une, depuis la page du texte.',
  'silence.open.verb': 'Soumettre à approbation tacite',
  'silence.open.sentence':
    '{seat} : soumission de {version} à la procédure d’approbation tacite, jusqu’au {deadline}. Si aucun membre ne fait objection avant la fin de cette minute, le texte est {passing, select, adopted {adopté} other {agréé}}. {count, plural, one {La seule délégation} many {Les # de délégations} other {Les # délégations}} et le secrétariat en sont informés aussitôt. Le texte peut être retiré de la procédure jusqu’à l’échéance.',
  'silence.step.what': 'Quoi',
  'silence.step.how': 'Comment',
  'silence.step.until': 'Jusqu’à quand',
  'silence.step.note': 'La note telle qu’elle sera envoyée',
  'silence.step.wall': 'Dernière minute où une objection compte, heure locale ({city})',
  'silence.step.clean': 'Aucune objection ne subsiste et aucun crochet n’a été tapé dans le texte.',
  'silence.step.objections':
    '{count, plural, one {Une objection subsiste ({seats}). Son auteur est consulté maintenant ; sauf retrait ou renonciation à l’invoquer, elle vaut rupture du silence à l’expiration du délai.} many {# d’objections subsistent ({seats}). Leurs auteurs sont consultés maintenant ; sauf retrait ou renonciation à les invoquer, elles valent rupture du silence à l’expiration du délai.} other {# objections subsistent ({seats}). Leurs auteurs sont consultés maintenant ; sauf retrait ou renonciation à les invoquer, elles valent rupture du silence à l’expiration du délai.}}',
  'silence.step.brackets':
    'Des crochets tapés à la main subsistent {count, plural, one {à l’endroit suivant} many {aux endroits suivants} other {aux endroits suivants}} : {places}. Ce sont des caractères du texte, qui seraient agréés avec lui.',
  'silence.bracket.title': 'le titre',
  'silence.days':
    '{count, plural, =0 {Aucun jour ouvrable entier} one {# jour ouvrable} many {# de jours ouvrables} other {# jours ouvrables}}, sans compter aujourd’hui.',
  'silence.days.unsure': 'Le calendrier ne couvre pas tous ces jours avec certitude.',
  'silence.holidays': 'Jours chômés : {list}.',
  'silence.holiday': '{name} ({day})',
  'silence.calendar': 'Calendrier de référence : {source}.',
  'silence.calendar.un':
    'Calendrier de référence : jours fériés officiels au Siège de l’Organisation des Nations Unies ; {announced} selon l’annonce officielle, les autres années par calcul (les deux fêtes de l’Aïd d’après le calendrier d’Umm al-Qura), à confirmer au vu de la circulaire de chaque année.',
  'silence.elsewhere': 'La même minute ailleurs',
  'silence.until': 'jusqu’au',
  'silence.earlier':
    '{count, plural, one {Procédure antérieure} many {Procédures antérieures} other {Procédures antérieures}}',
  'silence.offDay':
    'Ce n’est pas un jour ouvrable ({name}). L’échéance vaut néanmoins : les capitales peuvent être fermées ; une date ultérieure reste possible.',
  'day.weekend': 'Fin de semaine',
  'again.verb': 'De nouveau, aux mêmes conditions',

  'note.opening.what':
    '{body} : « {title} », {version}, est soumis à la procédure d’approbation tacite{nth, plural, =1 {} one {} many { pour la #e fois} other { pour la #e fois}}.',
  'note.opening.until':
    'Tout membre peut faire objection jusqu’à la fin de la minute fixée : {deadline} ({utc}).',
  'note.opening.how':
    'L’objection se fait sur la page du texte, ou s’adresse par écrit à la présidence par l’intermédiaire du secrétariat. Elle compte à partir de sa réception. Aucun motif n’est exigé.',
  'note.opening.standing':
    '{count, plural, one {Une objection antérieure subsiste ({seats}) et vaudra rupture du silence, à moins que son auteur ne la retire ou ne renonce à l’invoquer} many {Des objections antérieures subsistent ({seats}) et vaudront rupture du silence, à moins que leurs auteurs ne les retirent ou ne renoncent à les invoquer} other {Des objections antérieures subsistent ({seats}) et vaudront rupture du silence, à moins que leurs auteurs ne les retirent ou ne renoncent à les invoquer}}.',
  'note.opening.to':
    'Destinataires : {count, plural, one {# membre} many {les # de membres} other {les # membres}} et le secrétariat.',
  'note.opening.hash': 'Empreinte SHA-256 du texte : {hash}',
  'note.opening.head': 'Dernière empreinte du registre : {head}',
  'note.title': 'La note',
  'note.opening.title': 'La note telle qu’elle a été envoyée',
  'note.copy': 'Copier la note',
  'note.copy.failed':
    'Ce navigateur ne laisse pas la page copier. Sélectionnez le texte et copiez-le à la main.',
  'note.closing.what':
    '{body} : « {title} », {version}. La procédure d’approbation tacite a couru du {opened} ({openedUtc}) jusqu’à la fin de la minute fixée : {deadline} ({utc}).',
  'note.closing.break':
    '{seat} : réception le {when} ({utc}){channel, select, none {} other {, {channel}}}{items, select, none {} other {, sur {items}}}{reason, select, none {.} other {. Motif donné : {reason}}}',
  'note.closing.by': 'Confirmation : {seat}, le {when} ({utc}).',
  'note.closing.withdrawn': 'Retrait : {seat}, le {when} ({utc}).',
  'note.closing.notReached': 'Réception de la version non attestée à l’expiration du délai : {seats}.',
  'note.closing.head': 'Dernière empreinte du registre à la clôture : {head}',

  // ── running ──
  'table.label': 'Les sièges autour de la table, et ce que chacun a dit',
  'said.broke': 'a rompu le silence',
  'said.objects': 'son objection subsiste',
  'said.holds': 'suspend : attend des instructions',
  'said.asks': 'demande un délai supplémentaire',
  'said.released': 'renonce à invoquer son objection dans cette procédure',
  'said.silent': 'rien n’est consigné',
  'said.has-it': 'a la version, n’a rien dit',
  'said.not-reached': 'réception de la version non attestée',
  'clock.days': '{days} j',
  'clock.over': 'Le délai a expiré',
  'running.standing':
    '{count, plural, one {Une objection subsiste ({seats}) et vaudra rupture du silence à l’échéance, à moins que son auteur ne la retire ou ne renonce à l’invoquer} many {Des objections subsistent ({seats}) et vaudront rupture du silence à l’échéance, à moins que leurs auteurs ne les retirent ou ne renoncent à les invoquer} other {Des objections subsistent ({seats}) et vaudront rupture du silence à l’échéance, à moins que leurs auteurs ne les retirent ou ne renoncent à les invoquer}}.',
  'running.pending':
    '{what, select, hold {{seat} : suspension depuis le {when}} other {{seat} : demande d’un délai supplémentaire, le {when}}}{until, select, none {} other { ; jusqu’au {until}}}{reason, select, none {.} other {. Motif donné : {reason}}}',
  'running.pending.title': 'Le silence n’est pas rompu, et le texte n’est pas agréé',
  'running.extended': 'Délai prolongé ({seat}) ; l’échéance était fixée au {before}.',
  'running.notReached':
    'Réception de la version non attestée : {seats}. Joignez {count, plural, one {ce siège} many {ces sièges} other {ces sièges}} par une autre voie, ou retirez le texte et ouvrez une nouvelle procédure.',
  'held.title': 'La fin de ce délai est suspendue',
  'held.clock-set':
    'L’horloge du serveur a été réglée : elle indiquait {last}, puis {seen}. Nul ne peut savoir si le délai a expiré.',
  'held.outage':
    'Le serveur n’a pas pu être joint entre {last} et {seen}, plus longtemps que le profil ne l’admet. Des délégations ont pu être empêchées de s’exprimer.',
  'held.restored':
    'Ce texte a été rétabli à partir d’une sauvegarde datant de : {last}. Ce qui a été fait ensuite ne figure pas dans ce registre.',
  'held.serve':
    'Consultez le courrier et une autre horloge. Confirmez ensuite l’heure, et le délai prendra fin comme indiqué ; ou retirez le texte de la procédure. Jusque-là, le silence peut être rompu.',
  'held.wait':
    'Tant que l’équipe de la présidence ou le secrétariat n’a pas confirmé l’heure, rien n’est agréé et le silence peut encore être rompu.',
  'clock.confirm.verb': 'Confirmer l’heure',
  'clock.confirm.sentence':
    'En tant que {seat}, vous confirmez que l’heure est exacte et que les délégations ont pu se faire entendre. Le délai ({version}) prendra fin à la minute indiquée, ou aussitôt si elle est passée.',
  'ended.title': 'Le délai a expiré',
  'ended.none': 'Aucune objection n’est consignée ici.',
  'ended.objected': 'Une objection compte ({seats}) : le texte n’est donc pas agréé.',
  'ended.pending':
    'Une suspension subsiste, ou une demande de délai supplémentaire est restée sans réponse : le texte n’est donc pas agréé. Le siège peut lever sa suspension ; l’équipe de la présidence peut confirmer que le texte n’est pas agréé et le soumettre de nouveau.',
  'ended.look':
    'Consultez le courrier et demandez au secrétariat ce qui est venu par lettre ou en séance ; confirmez ensuite l’issue.',
  'ended.wait':
    'L’équipe de la présidence examine ce qui est venu par d’autres voies et confirme l’issue. Jusque-là, rien n’est agréé.',

  'break.verb': 'Rompre le silence',
  'break.sentence':
    '{seat} : rupture du silence sur {version}. Le texte n’est pas agréé. {count, plural, one {La seule délégation} many {Les # de délégations} other {Les # délégations}} et le secrétariat en sont informés aussitôt. Cet acte est irrévocable.',
  'ask.verb': 'Demander à rompre le silence',
  'ask.sentence':
    'Vous donnez la première de deux clés pour {seat}. Cela ne rompt pas le silence sur {version} et ne compte pas tant qu’une deuxième personne de votre délégation ne l’a pas rompu, avant {deadline} : {people}. Elle le voit en tête de ce qui l’attend ; prévenez-la aussi vous-même. Aucune autre délégation n’est informée.',
  'break.second.sentence':
    '{person} a demandé ; vous donnez la deuxième clé. {seat} : rupture du silence sur {version}. Le texte n’est pas agréé. {count, plural, one {La seule délégation} many {Les # de délégations} other {Les # délégations}} et le secrétariat en sont informés aussitôt. Cet acte est irrévocable.',
  'keys.waiting.title': 'Votre délégation n’a pas rompu le silence',
  'keys.waiting':
    '{mine, select, yes {Vous avez} other {{person} a}} donné la première de deux clés ({when}). Elle ne compte pas tant qu’une deuxième personne n’a pas rompu le silence avant {deadline}. {mine, select, yes {Peuvent le faire : {people}. Joignez-les sans attendre.} other {Vous le pouvez : rompez le silence, ou dites à {person} que vous ne le ferez pas.}}',
  'keys.lost.title': 'Le « non » de votre délégation n’a pas compté',
  'keys.lost':
    '{person} a demandé ({when}) à rompre ce silence. Aucune deuxième personne de votre délégation ne l’a fait à temps : cela n’a pas compté.',
  'event.BreakAsked': 'Demande de rompre le silence ; il manque une deuxième personne de la délégation.',
  'break.also': 'Nous le rompons aussi',
  'break.also.sentence':
    '{seat} : rupture du silence sur {version} également, avec {seats}. Elle est conservée comme un acte à part, avec sa propre réception ; le silence a pris fin avec la première. Cet acte est irrévocable.',
  'break.reason': 'Motif, si vous souhaitez en donner un',
  'hold.verb': 'Suspendre',
  'hold.sentence':
    '{seat} : suspension sur {version}, dans l’attente d’instructions. Le silence n’est pas rompu. {holds, select, lapse {La suspension prend fin à l’expiration du délai.} other {Le texte n’est pas agréé tant que la suspension subsiste.}} Tous en sont informés aussitôt. Vous pouvez la lever.',
  'hold.until': 'Instructions attendues pour (heure de {city}), si cela est connu',
  'lift.verb': 'Lever notre suspension',
  'lift.sentence':
    '{seat} : levée de la suspension sur {version}. Rien de cette délégation ne fait alors obstacle, à moins qu’elle ne rompe le silence avant l’échéance. Tous en sont informés aussitôt. Une nouvelle suspension reste possible jusqu’à l’échéance.',
  'more.verb': 'Demander un délai supplémentaire',
  'more.sentence':
    '{seat} : demande à la présidence d’un délai supplémentaire sur {version}. Le silence n’est pas rompu, et l’échéance reste la même tant que la présidence ne la repousse pas. Sans réponse, le texte n’est pas agréé. Tous en sont informés aussitôt. Vous pouvez la retirer jusqu’à l’issue de la procédure.',
  'more.until': 'Échéance demandée (heure de {city}), si vous souhaitez l’indiquer',
  'unask.verb': 'Retirer notre demande de délai',
  'unask.sentence':
    '{seat} : retrait de la demande de délai supplémentaire sur {version}. Elle n’appelle plus de réponse. Tous en sont informés aussitôt. Une nouvelle demande reste possible jusqu’à l’échéance.',
  'decline.verb': 'Refuser le délai supplémentaire : {seat}',
  'decline.sentence':
    '{seat} : refus du délai supplémentaire demandé sur {version} ({asking}). L’échéance reste la même, et le silence peut être rompu jusque-là. Tous en sont informés aussitôt. Cet acte est irrévocable.',
  'extend.verb': 'Repousser l’échéance',
  'extend.sentence':
    '{seat} : échéance de la procédure sur {version} repoussée au {deadline}. Toute demande de délai supplémentaire reçoit ainsi sa réponse. Tous en sont informés aussitôt. L’échéance pourra encore être repoussée, jamais avancée.',
  'extend.wall': 'Nouvelle dernière minute où une objection compte, heure de {city}',
  'receipt.words': 'Reçu le {when} ({utc}). Acte {act} ; tête du registre {hash}.',
  'withdraw.verb': 'Retirer de la procédure',
  'withdraw.sentence':
    '{seat} : retrait de {version} de la procédure d’approbation tacite. Le texte revient en négociation. {count, plural, one {La seule délégation} many {Les # de délégations} other {Les # délégations}} et le secrétariat en sont informés aussitôt. Le texte pourra être soumis de nouveau.',
  'release.verb': 'Renoncer à invoquer notre objection dans cette procédure',
  'release.sentence':
    '{seat} : renonciation à invoquer l’objection dans la procédure sur {version}. L’objection subsiste, mais ne vaut pas rupture du silence. Tous en sont informés. Cet acte est irrévocable ; le silence peut encore être rompu.',
  'confirm.agreed.verb': 'Confirmer : agréé',
  'confirm.adopted.verb': 'Confirmer : adopté',
  'confirm.passed.sentence':
    '{seat} : confirmation qu’aucune objection à {version} n’a été reçue, par quelque voie que ce soit. Le texte est {passing, select, adopted {adopté} other {agréé}}. {count, plural, one {La seule délégation} many {Les # de délégations} other {Les # délégations}} et le secrétariat en sont informés aussitôt. {passing, select, adopted {Seul l’organe peut revenir sur l’adoption.} other {Un membre peut encore retirer son accord jusqu’à l’adoption.}}',
  'confirm.despite.seats':
    'Vous prenez sur vous que la réception de la version n’est pas attestée pour {count, plural, one {ce siège} many {ces sièges} other {ces sièges}} : {seats}.',
  'confirm.despite.holidays':
    'Vous prenez sur vous qu’un jour férié proche de ce délai peut encore être déplacé : {list}.',
  'confirm.despite.later':
    'Vous prenez sur vous que le calendrier corrigé aurait fait finir ce délai plus tard, le {later}.',
  'confirm.notAgreed.verb': 'Confirmer : non agréé',
  'confirm.notAgreed.sentence':
    '{seat} : confirmation que {version} n’est pas agréé. Le texte revient en négociation. {count, plural, one {La seule délégation} many {Les # de délégations} other {Les # délégations}} et le secrétariat en sont informés aussitôt. Le texte pourra être soumis de nouveau.',
  'note.optional': 'Un mot aux délégations, si vous le souhaitez',

  // ── entered for a seat ──
  'enter.verb': 'Consigner au nom d’un siège',
  'enter.for': 'Consigner au nom de ce siège : {seat}',
  'enter.lead':
    'Ce qui est venu par courriel, sur papier ou en séance est consigné au nom du siège dont il émane, et compte à partir de sa réception.',
  'enter.what': 'Ce que fait ce siège',
  'enter.kind.break': 'Rompt le silence',
  'enter.kind.hold': 'Suspend, dans l’attente d’instructions',
  'enter.kind.lift': 'Lève sa suspension',
  'enter.kind.ask': 'Demande un délai supplémentaire',
  'enter.kind.object': 'Fait objection',
  'enter.kind.withdraw': 'Retire son objection',
  'enter.kind.release': 'Renonce à invoquer son objection dans la procédure',
  'enter.kind.propose': 'Propose',
  'enter.kind.comment': 'Commente, à l’intention de tous',
  'enter.kind.disagree': 'Retire son accord',
  'enter.where': 'Sur quoi',
  'enter.whole': 'L’ensemble du texte',
  'enter.paragraph': 'Paragraphe',
  'enter.paragraph.is': '{number} : {words}',
  'enter.objection': 'Quelle objection',
  'enter.how': 'Ce qu’il propose',
  'enter.how.change': 'Un autre libellé pour ce paragraphe',
  'enter.how.add': 'Un nouveau paragraphe à la suite',
  'enter.how.delete': 'La suppression de ce paragraphe',
  'enter.words': 'Le libellé, tel que reçu',
  'enter.reason': 'Motif, s’il en a été donné un',
  'enter.missing.paragraph': 'Choisissez d’abord le paragraphe.',
  'enter.missing.objection':
    'Choisissez d’abord l’objection. Si la liste est vide, aucune objection de ce siège ne subsiste.',
  'enter.missing.words': 'Indiquez d’abord le libellé tel qu’il a été reçu.',
  'enter.missing.silence': 'Aucune procédure n’est en cours où le silence puisse être rompu.',
  'enter.sentence':
    'Le secrétariat consigne, au nom de ce siège ({seat}), {kind, select, break {la rupture du silence sur {version}. Le texte n’est pas agréé.} object {une objection {place, select, whole {à l’ensemble du texte} other {au paragraphe {place}}}.} withdraw {le retrait de son objection.} hold {sa suspension sur {version}, dans l’attente d’instructions.} lift {la levée de sa suspension.} ask {sa demande d’un délai supplémentaire sur {version}.} release {la renonciation à invoquer son objection dans cette procédure.} propose {sa proposition : {how, select, add {un nouveau paragraphe après le paragraphe {place}} delete {la suppression du paragraphe {place}} other {un autre libellé pour le paragraphe {place}}}.} comment {son commentaire sur le paragraphe {place}, que tous pourront lire.} other {le retrait de son accord. Le texte revient en négociation.}} Tous en sont informés aussitôt, et ce siège est invité à contresigner. Cet acte est irrévocable.',
  'behalf.seat': 'De la part de',
  'behalf.seat.missing': 'Choisissez le siège dont elle émane.',
  'behalf.received': 'Réception, heure locale ({city})',
  'behalf.received.note': 'Le moment où elle est arrivée, non celui où elle est consignée.',
  'behalf.channel': 'Par quelle voie',
  'behalf.paper': 'Joindre la pièce',
  'behalf.paper.none': 'Aucune pièce jointe',
  'channel.mail': 'par courriel',
  'channel.letter': 'par lettre',
  'channel.note-verbale': 'par note verbale',
  'channel.room': 'en séance',

  // ── afterwards ──
  'afterwards.title': 'Ce qui s’est passé',
  'outcome.running': '{version} est soumis à la procédure d’approbation tacite jusqu’au {deadline}.',
  'outcome.ended':
    'Le délai fixé pour {version} a expiré. Il reste à une personne de confirmer ce qu’il en advient.',
  'outcome.broken':
    'Le silence sur {version} a été rompu ({seats}). Le texte n’est pas agréé et revient en négociation. La présidence peut diffuser une nouvelle version, ou soumettre de nouveau la même à approbation tacite.{also, select, none {} other { Dans le délai, rompu aussi par {also}.}}',
  'outcome.voided':
    'La procédure sur {version} est nulle : {cause, select, text {le texte n’était pas le bon} annex {une annexe n’était pas la bonne} days {les jours avaient été mal comptés} other {erreur}}. Elle n’a rien réglé ; le texte est en négociation.',
  'outcome.withdrawn':
    '{version} a été retiré de la procédure d’approbation tacite. Le texte revient en négociation.',
  'outcome.passed.agreed':
    'Le délai fixé pour {version} a expiré sans objection et le texte est agréé. Il est adopté en séance ; jusque-là, un membre peut retirer son accord.',
  'outcome.passed.adopted': 'Le délai fixé pour {version} a expiré sans objection et le texte est adopté.',
  'outcome.notAgreed':
    'Le délai fixé pour {version} a expiré et il a été confirmé que le texte n’est pas agréé. Il revient en négociation.',
  'afterwards.adopted':
    '{version} : texte adopté{symbol, select, none {} other { sous la cote {symbol}}}{meeting, select, none {} other { ({meeting})}}.',
  'void.verb': 'Déclarer nulle',
  'void.sentence':
    '{seat} : procédure sur {version} déclarée nulle, car ce qui a été soumis n’était pas ce qui devait l’être. Elle ne règle rien, quoi que dise l’heure, et le texte revient en négociation. {count, plural, one {La seule délégation en est informée} many {Les # de délégations en sont informées} other {Les # délégations en sont informées}} aussitôt. Cet acte est irrévocable.',
  'place.statement.verb': 'Consigner une déclaration',
  'place.reservation.verb': 'Consigner une réserve',
  'place.dissociation.verb': 'Nous dissocier',
  'place.sentence':
    '{seat} : ceci est consigné à côté de {version}. Rien n’est rompu, aucun mot n’est changé, et rien n’est empêché. Tous en sont informés aussitôt. Cet acte est irrévocable.',
  'place.body': 'Texte à consigner',
  'place.paragraphs': 'Sur ces paragraphes ; aucun : tout le texte',
  'placed.title': 'Consigné à côté du texte',
  'placed.what':
    '{kind, select, reservation {Réserve} dissociation {Dissociation} other {Déclaration}}{places, select, none {} other {, paragraphes {places}}}',
  'adopt.verb': 'Consigner l’adoption',
  'adopt.sentence':
    '{seat} : consignation de l’adoption du texte par l’organe. Tous en sont informés aussitôt. Seul l’organe peut revenir sur l’adoption.',
  'adopt.symbol': 'Cote, s’il y en a une',
  'adopt.meeting': 'Séance',
  'disagree.verb': 'Retirer notre accord',
  'disagree.sentence':
    '{seat} : retrait de l’accord. Le texte revient en négociation. Tous en sont informés aussitôt. Cet acte est irrévocable.',

  // ── record ──
  'record.lead': '{stage}. Les actes figurent ici dans leur ordre et ne sont jamais modifiés.',
  'record.cutOff': 'Pas de connexion : voici le registre tel qu’il a été lu en dernier.',
  'record.versions': 'Versions',
  'record.noVersions':
    'Aucune version n’a encore été diffusée. La première figure ici dès que le texte est ouvert aux délégations.',
  'record.issued': 'Diffusion : {seat},',
  'record.receipts':
    '{count, plural, =0 {aucun accusé de réception ne vous est montré} one {# accusé de réception} many {# d’accusés de réception} other {# accusés de réception}}',
  'record.compare': 'Comparer',
  'record.compare.with': 'Comparer {before} et {after}',
  'compare.summary':
    '{changed, plural, =0 {Rien ne diffère} one {# paragraphe diffère} many {# de paragraphes diffèrent} other {# paragraphes diffèrent}}, sur {count}.',
  'compare.same':
    '{count, plural, one {# paragraphe inchangé} many {# de paragraphes inchangés} other {# paragraphes inchangés}}.',
  'compare.moved': '↕ déplacé',
  'record.timeline': 'Ce qui a été fait',
  'record.filter.acts': 'Actes',
  'record.filter.all': 'Tous les actes',
  'record.filter.seat': 'Siège',
  'record.filter.everyone': 'Tous les sièges',
  'record.count': '{shown} sur {count, plural, one {# acte} many {# d’actes} other {# actes}}',
  'record.enteredBy': 'consignation : {seat}',
  'record.via': 'reçu {channel}{paper, select, none {} other { ({paper})}},',
  'acts.versions': 'Texte et versions',
  'acts.proposals': 'Propositions',
  'acts.objections': 'Objections',
  'acts.silence': 'Approbation tacite et adoption',
  'acts.comments': 'Commentaires',
  'audience.pen': 'équipe de la présidence',
  'audience.own': 'ce siège seulement',

  'event.quoted': '{sentence} « {quote} »',
  'event.TextCreated': 'Début du texte « {title} » ({mode}).',
  'event.TextOpened': 'Ouverture du texte aux délégations.',
  'event.VersionIssued': 'Diffusion de {version}.',
  'event.VersionReceived': 'Réception de {version} ({seat}).',
  'record.receiptsOf':
    '{version} : réception par {count, plural, one {# siège} many {# de sièges} other {# sièges}} ({seats}).',
  'record.receipts.seats': '{count, plural, one {# siège} many {# de sièges} other {# sièges}}',
  'event.CommentPosted': 'Commentaire.',
  'event.CommentReplied': 'Réponse.',
  'event.CommentEdited': 'Modification de son commentaire.',
  'event.ThreadResolved': 'Clôture d’une discussion.',
  'event.ThreadReopened': 'Réouverture d’une discussion.',
  'event.ThreadReattached': 'Rattachement d’une discussion à un autre paragraphe.',
  'event.ProposalTabled':
    '{kind, select, add {Proposition d’ajouter un paragraphe.} delete {Proposition de supprimer un paragraphe.} alternative {Proposition d’un autre libellé pour tout un paragraphe.} keep {Souhait qu’un paragraphe reste inchangé.} move {Proposition de déplacer un paragraphe.} other {Proposition d’un autre libellé.}}',
  'event.ProposalRevised': 'Révision de sa proposition.',
  'event.ProposalWithdrawn': 'Retrait de sa proposition.',
  'event.ProposalSupported': 'Appui à la proposition ({seat}).',
  'event.SupportWithdrawn': 'Retrait de son appui à la proposition ({seat}).',
  'event.ProposalTakenUp':
    'Proposition retenue ({seat}){edited, select, yes {, avec des modifications} other {}}.',
  'event.ProposalSetAside': 'Proposition écartée ({seat}).',
  'event.ObjectionRaised': 'Objection{whole, select, yes { à l’ensemble du texte} other { à un paragraphe}}.',
  'event.ObjectionAnswered': 'Réponse à l’objection ({seat}).',
  'event.ObjectionWithdrawn': 'Retrait de son objection.',
  'event.ObjectionReleased': 'Renonciation à invoquer son objection dans la procédure.',
  'event.SilenceOpened':
    'Soumission de {version} à approbation tacite jusqu’au {deadline}{with, select, none {} other {, avec {with}}}{items, select, none {} other {, point par point : {items}}}.',
  'event.SilenceBroken':
    '{items, select, none {Rupture du silence.} other {Rupture du silence sur {items}.}}',
  'event.SilenceHeld': 'Suspension, dans l’attente d’instructions.',
  'event.HoldLifted': 'Levée de la suspension.',
  'event.ExtensionAsked': 'Demande d’un délai supplémentaire.',
  'event.RequestWithdrawn': 'Retrait de sa demande de délai supplémentaire.',
  'event.ExtensionDeclined': 'Refus du délai supplémentaire demandé ({seat}).',
  'event.SilenceExtended': 'Échéance repoussée au {deadline} ; elle était fixée au {before}.',
  'event.SilenceWithdrawn': 'Retrait du texte de la procédure d’approbation tacite.',
  'event.PeriodEnded':
    'Expiration du délai{standing, plural, =0 {} one {, # objection valant rupture du silence} many {, # d’objections valant rupture du silence} other {, # objections valant rupture du silence}}.',
  'event.LapseHeld':
    'La fin du délai est suspendue : {why, select, outage {le serveur n’a pas pu être joint} restored {le texte a été rétabli} other {l’horloge a été réglée}} ({last} – {seen}).',
  'event.ClockConfirmed': 'A confirmé l’heure ; le délai peut prendre fin.',
  'event.TextRestored':
    'Texte rétabli à partir d’une sauvegarde datant de : {taken} ; ce qui a été fait ensuite ne figure pas dans ce registre.',
  'event.OutcomeConfirmed':
    '{outcome, select, passed {Issue confirmée : texte {passing, select, adopted {adopté} other {agréé}}{open, select, none {} other {, sauf {open}}}.} other {Issue confirmée : texte non agréé.}}',
  'event.SilenceVoided':
    'Procédure déclarée nulle : {cause, select, text {le texte n’était pas le bon} annex {une annexe n’était pas la bonne} days {les jours avaient été mal comptés} other {erreur}}.',
  'event.RemarkMade': 'Remarque de rédaction adressée à l’équipe de la présidence.',
  'event.AdoptionScheduled': 'Adoption fixée au {deadline}{meeting, select, none {} other { ({meeting})}}.',
  'event.PlacedOnRecord':
    '{kind, select, reservation {Réserve consignée.} dissociation {Se dissocie{places, select, none { du texte} other { des paragraphes {places}}}.} other {Déclaration consignée.}}',
  'event.CorrigendumEntered':
    'Rectificatif{place, select, none {} other { au paragraphe {place}}} : au lieu de « {was} », lire « {now} ».',
  'event.CorrigendumContested':
    'A déclaré qu’un rectificatif ne porte pas sur une erreur matérielle : il est nul.',
  'event.AgreementWithdrawn': 'Retrait de son accord.',
  'event.TextAdopted':
    '{how, select, issued {{version} : texte publié, sans séance.} room {{version} : texte adopté en salle{symbol, select, none {} other { sous la cote {symbol}}}.} other {{version} : texte adopté{symbol, select, none {} other { sous la cote {symbol}}}.}}',
  'event.ActCountersigned': 'Contreseing de l’acte consigné en son nom.',
  'event.ActDisowned':
    'A dit de l’acte consigné en son nom qu’il n’était pas le sien : {what}.{returns, select, yes { L’accord reposait sur lui : le texte revient en négociation.} other {}}',

  'proof.title': 'Preuve',
  'proof.lead':
    'Chaque acte est lié au précédent par son empreinte. Votre navigateur peut les recalculer toutes à partir de ce qui vous est montré, et comparer la dernière à celle qui figure dans toute note en votre possession.',
  'proof.verify': 'Vérifier',
  'proof.everyone': 'Ce que tous voient',
  'proof.pen': 'Ce que voit l’équipe de la présidence',
  'proof.own': 'Ce que voit votre siège',
  'proof.holds':
    '{count, plural, one {# maillon tient} many {les # de maillons tiennent} other {les # maillons tiennent}}. Dernière empreinte :',
  'proof.fault.person':
    'Maillon {number} : la personne nommée n’est pas celle qui est consignée. Dernière empreinte valable :',
  'proof.fault.paper':
    'Maillon {number} : le document nommé n’est pas celui qui est consigné. Dernière empreinte valable :',
  'proof.fault.hash':
    'Maillon {number} : l’acte montré n’est pas celui qui est consigné. Dernière empreinte valable :',
  'proof.fault.previous': 'Le maillon {number} ne suit pas le précédent. Dernière empreinte valable :',
  'proof.fault.gap': 'Le maillon {number} manque. Dernière empreinte valable :',
  'proof.fault.head':
    'Le registre se poursuit au-delà de ce qui vous a été montré, au maillon {number}. Rechargez la page et vérifiez de nouveau ; si cela persiste, prévenez le secrétariat. Dernière empreinte valable :',
  'proof.versions.hold':
    '{count, plural, =0 {Il n’y a pas encore de version.} one {Le texte de la version a bien l’empreinte que nomme le registre.} many {Les textes des # de versions ont bien les empreintes que nomme le registre.} other {Les textes des # versions ont bien les empreintes que nomme le registre.}}',
  'proof.versions.wrong':
    'Le texte des versions suivantes n’a pas l’empreinte que nomme le registre : {list}.',

  // ── a record to keep, and the certificate ──
  'record.filter.rule': 'Règle',
  'record.filter.rules': 'Toutes les règles',
  'record.link': 'nº {number} · {hash}',
  'keep.title': 'À conserver',
  'keep.lead':
    'Le registre de ce texte en un fichier qui fait preuve par lui-même : les actes avec leurs empreintes, les versions, les dernières empreintes, le tout signé. Qui l’a peut le vérifier sans ce serveur.',
  'keep.everyone': 'Ce que tous voient',
  'keep.everyone.note': 'Ni personne, ni pièce, rien d’interne. Il peut être transmis.',
  'keep.own': 'Ce que voit votre siège',
  'keep.own.note': 'Avec ce qui est interne à votre siège, et ses personnes. Il n’est pas à transmettre.',
  'keep.checker': 'La page qui le vérifie',
  'keep.checker.note':
    'Un seul fichier, sans réseau, en six langues. Chaque registre en contient une aussi ; mieux vaut tenir la vôtre de quelqu’un d’autre.',
  'keep.key': 'Signé avec la clé dont l’empreinte est',
  'certificate.title': 'Certificat d’issue',
  'certificate.back': 'Retour au registre',
  'certificate.none': 'Il n’y a pas encore d’issue à certifier',
  'certificate.none.why':
    'Le certificat figurera ici dès qu’une procédure d’approbation tacite aura pris fin ou que le texte sera adopté.',
  'certificate.outcome.adopted':
    '{version} est adopté{symbol, select, none {} other { sous la cote {symbol}}}.',
  'certificate.outcome.agreed':
    'Le délai fixé pour {version} a expiré sans objection et le texte est agréé. Il n’est pas encore adopté.',
  'certificate.outcome.agreement-withdrawn':
    'Le délai fixé pour {version} a expiré sans objection. L’accord a été retiré ensuite : le texte n’est pas agréé.',
  'certificate.outcome.not-agreed':
    'Le délai fixé pour {version} a expiré et il a été confirmé que le texte n’est pas agréé.',
  'certificate.outcome.broken':
    'L’approbation tacite de {version} a été rompue par une objection. Le texte n’est pas agréé.',
  'certificate.outcome.voided': 'La procédure sur {version} a été déclarée nulle. Le texte n’est pas agréé.',
  'certificate.outcome.withdrawn':
    '{version} a été retiré de la procédure d’approbation tacite. Le texte n’est pas agréé.',
  'certificate.when': '{when} ({utc})',
  'certificate.by': '{when} ; {seat}',
  'certificate.adopted': 'Adoption consignée',
  'certificate.symbol': 'Cote',
  'certificate.meeting': 'Séance',
  'certificate.version': 'Version',
  'certificate.procedure': 'Procédure',
  'certificate.procedure.none': 'Adopté sans approbation tacite de cette version',
  'certificate.opened': 'Soumis à approbation tacite',
  'certificate.deadline': 'Délai, jusqu’à la fin de la minute',
  'certificate.extended': 'Prolongé ; le délai était',
  'certificate.seats':
    '{count, plural, one {Le siège} many {Les # de sièges} other {Les # sièges}} dont le silence comptait',
  'certificate.objection': 'Objection reçue',
  'certificate.confirmed': 'Confirmation',
  'certificate.words': 'Le texte',
  'certificate.check': 'Comment vérifier',
  'certificate.how':
    'Cette feuille ne prouve rien par elle-même. Demandez à une délégation ou au secrétariat le registre du texte, qui est un fichier, et la page qui le vérifie, si possible auprès de deux sources différentes. Saisissez les empreintes imprimées ici : la page dit si le registre est exact et si c’est bien cette histoire.',
  'certificate.hash': 'SHA-256 du texte',
  'certificate.head.opening': 'Dernière empreinte du registre à l’ouverture',
  'certificate.head.closing': 'Dernière empreinte du registre à l’issue',
  'certificate.head.now': 'Dernière empreinte du registre à l’impression',
  'certificate.key': 'Empreinte de la clé de l’installation',
  'certificate.printed': 'Imprimé le {when} ({utc}).',
}
