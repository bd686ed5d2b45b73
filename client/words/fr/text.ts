/** The words of the text page, in French. Acts are named by nouns: a seat's name needs no article. */
import type { TextCatalog } from '../languages.ts'

export const text: TextCatalog = {
  // ── the page ──
  'text.closed': 'Aucun texte ne vous est ouvert ici',
  'text.closed.why':
    'Il n’existe pas, ou votre siège ne peut le voir. Si vous avez suivi un lien, adressez-vous à qui vous l’a envoyé.',
  'text.preparing': 'Ce texte est en préparation',
  'text.preparing.why':
    'L’équipe de la présidence le rédige. Il sera ici, pour tous au même moment, dès qu’il sera ouvert.',
  'text.paper': 'Texte : {title}',
  'text.here': 'Qui est présent',
  'text.more': 'Autres actes sur ce texte',
  'text.working': 'Texte de travail',
  'text.version.is': '{version}',
  'text.version.changed': '{version} + modifications en cours',
  'text.version.hash': 'Empreinte {hash}…',
  'text.words': '{count, plural, one {# mot} many {# de mots} other {# mots}}',
  'text.save.closed':
    'ce texte a été fermé à cette page ({code}). Copiez ce dont vous avez besoin et rechargez la page.',
  'text.only': 'Visible de ce seul siège : {seat}',
  'text.by.person': '{seat} · {person}',

  // ── outline ──
  'text.outline': 'Plan',
  'text.outline.filter': 'Afficher',
  'text.outline.empty': 'Paragraphe vide',
  'text.outline.none': 'Aucun paragraphe n’est dans cet état.',
  'text.filter.all': 'Tous les paragraphes',
  'text.filter.proposals': 'Avec propositions',
  'text.filter.objection': 'Avec objection',
  'text.filter.open': 'Ouverts, sans proposition',
  'text.filter.agreed': 'Agréés',
  'text.block.title': 'Titre',
  'text.block.heading': 'Intertitre',
  'text.block.paragraph': 'Paragraphe',

  // ── margin ──
  'text.margin.label': 'Marge',
  'text.margin.open': 'Marge',
  'text.margin.paragraph': 'Paragraphe',
  'text.margin.desk': '{count, plural, =0 {Notre dossier} other {Notre dossier (#)}}',
  'text.margin.shelf': '{count, plural, =0 {Hors texte} other {Hors texte (#)}}',
  'text.margin.whole': 'Le texte dans son ensemble',
  'text.margin.nothing': 'Rien n’est dit sur ce paragraphe',
  'text.margin.nothing.how': 'Les commentaires, les propositions et les objections figureront ici.',
  'text.margin.pick': 'Aucun paragraphe choisi',
  'text.margin.pick.how':
    'Placez-vous sur un paragraphe, à la souris ou au clavier, pour voir ce qui en est dit et en dire quelque chose.',
  'text.acts.label': 'Actes sur ce paragraphe',
  'text.marks': 'Ce qui est dit des paragraphes',
  'text.place': 'Paragraphe {number}',
  'text.mark': '{place} : {said}',
  'text.mark.nothing': 'Rien n’est encore dit ici',
  'text.count.proposals':
    '{count, plural, one {# proposition} many {# de propositions} other {# propositions}}',
  'text.count.objections': '{count, plural, one {# objection} many {# d’objections} other {# objections}}',
  'text.count.comments': '{count, plural, one {# discussion} many {# de discussions} other {# discussions}}',
  'text.change.inserted': 'Ajouté ({seat}) :',
  'text.change.deleted': 'Supprimé ({seat}) :',
  'text.change.moved': 'Déplacé ({seat})',

  // ── comments ──
  'text.comment': 'Commenter',
  'text.comment.label': 'Votre commentaire',
  'text.comment.say': 'Envoyer le commentaire',
  'text.audience.label': 'Qui le voit',
  'text.audience.everyone': 'Tous ceux à qui ce texte est ouvert',
  'text.audience.pen': 'Visible de la seule équipe de la présidence',
  'text.audience.seat': 'Visible de ce seul siège : {seat}',
  'text.thread.label': 'Discussion',
  'text.thread.resolved':
    'Discussion close ({seat}) · {count, plural, one {# commentaire} many {# de commentaires} other {# commentaires}}',
  'text.reply': 'Répondre',
  'text.reply.label': 'Votre réponse',
  'text.reply.say': 'Envoyer la réponse',
  'text.edit': 'Modifier',
  'text.edit.label': 'Votre commentaire, modifié',
  'text.edit.say': 'Enregistrer la modification',
  'text.edited': '{count, plural, one {Modifié # fois} many {Modifié # de fois} other {Modifié # fois}}',
  'text.resolve': 'Clore',
  'text.reopen': 'Rouvrir',

  // ── shelf ──
  'text.shelf.empty': 'Rien hors texte',
  'text.shelf.empty.how':
    'Les discussions dont les mots ont disparu du texte sont conservées ici, avec leur citation.',
  'text.shelf.gone.paragraph': 'Son paragraphe n’est plus dans le texte.',
  'text.shelf.gone.words': 'Les mots cités ne sont plus dans leur paragraphe.',
  'text.shelf.pick': 'Placez-vous d’abord sur le paragraphe auquel elle se rapporte.',
  'text.shelf.attach':
    '{placed, select, yes {Rattacher au paragraphe {number}} other {Rattacher au paragraphe choisi}}',

  // ── proposals and drafts ──
  'text.propose': 'Proposer',
  'text.propose.title': 'Proposition',
  'text.propose.words': 'Votre libellé',
  'text.propose.revising': 'Révision de votre proposition',
  'text.propose.nothing': 'Écrivez d’abord le libellé de votre proposition.',
  'text.propose.changed': 'Le paragraphe a changé depuis que cette proposition a été commencée.',
  'text.propose.gone': 'Le paragraphe n’est plus dans le texte. Votre libellé reste dans votre dossier.',
  'text.propose.rebase': 'Comparer avec le libellé actuel',
  'text.add.after': 'Ajouter un paragraphe à la suite',
  'text.kind.label': 'Objet de la proposition',
  'text.kind.change': 'Modifie le libellé',
  'text.kind.add': 'Ajoute un paragraphe',
  'text.kind.delete': 'Supprime le paragraphe',
  'text.reasons': 'Motifs (facultatif)',
  'text.citation': 'Source du libellé (facultatif)',
  'text.citation.is': 'Source : {citation}',
  'text.rivals':
    '{count, plural, one {Une autre proposition sur ce libellé} many {# d’autres propositions sur ce libellé} other {# autres propositions sur ce libellé}}',
  'text.table': 'Déposer',
  'text.revise': 'Réviser',
  'text.support': 'Appuyer',
  'text.support.end': 'Retirer l’appui',
  'text.supported': 'Avec l’appui de : {seats}',
  'text.revised': '{count, plural, one {Révisée # fois} many {Révisée # de fois} other {Révisée # fois}}',
  'text.proposal.label': 'Proposition : {seat}',
  'text.status.open': 'Ouverte',
  'text.status.taken-up': 'Retenue',
  'text.status.set-aside': 'Écartée',
  'text.status.withdrawn': 'Retirée',
  'text.withdraw.proposal': 'Retirer',
  'text.draft.label': 'Projet de notre dossier',
  'text.draft.kind':
    '{kind, select, change {Modification} add {Ajout} delete {Suppression} other {Projet}}{placed, select, yes { · paragraphe {number}} other {}}',
  'text.draft.open': 'Ouvrir',
  'text.draft.keep': 'Garder dans notre dossier',
  'text.draft.drop': 'Abandonner le projet',
  'text.origin.rescued': 'Conservé ici : sa place dans le texte avait disparu',
  'text.origin.refused': 'Conservé ici : le texte ne le recevait plus',
  'text.origin.offline': 'Écrit hors connexion ; le texte avait évolué',
  'text.desk.show': 'Voir notre dossier',
  'text.desk.plain':
    'Dans cet outil, ni les autres délégations, ni la présidence, ni le secrétariat ne peuvent le voir. Qui exploite la machine le pourrait.',
  'text.desk.closed': 'Votre siège n’a pas de dossier sur ce texte.',
  'text.desk.empty': 'Votre dossier est vide',
  'text.desk.empty.how': 'La proposition que vous commencez est gardée ici jusqu’à son dépôt.',
  'text.notice.rescued':
    'Le paragraphe où vous écriviez a été réuni à un autre ou déplacé. Vos mots l’ont suivi : « {said} »',
  'text.notice.rescued.draft':
    'Le paragraphe où vous écriviez a disparu. Vos mots sont dans votre dossier : « {said} »',
  'text.notice.refused':
    'Le texte ne reçoit plus de modifications. Ce que vous veniez d’écrire est dans votre dossier.',
  'text.notice.kept':
    '{count, plural, =0 {Ce que vous aviez écrit hors connexion était déjà dans le texte.} one {Ce que vous aviez écrit hors connexion est un projet de votre dossier.} many {Ce que vous aviez écrit hors connexion est dans # de projets de votre dossier.} other {Ce que vous aviez écrit hors connexion est dans # projets de votre dossier.}}',
  'text.notice.unkept':
    'Votre dossier est plein et ce qui suit n’y a pas été conservé. Ces mots ne sont que sur cet appareil, jusqu’à ce que vous en ayez pris connaissance : copiez-les.',
  'text.notice.erased': 'Votre délégation a effacé son dossier sur ce texte.',
  'text.desk.erase': 'Effacer notre dossier',
  'text.desk.erase.verb': 'Effacer définitivement',
  'text.desk.erase.sentence':
    'Tout ce qui se trouve dans le dossier de {seat} sur ce texte, et tout ce qui s’y trouvait auparavant, sera effacé pour tous ses membres. Nul ne pourra les rétablir. Ce qui a été envoyé reste dans le texte et au procès-verbal, de même que les visas et remarques de votre délégation sur les projets. Une sauvegarde antérieure les conserve jusqu’à sa suppression.',
  'text.notice.read': 'J’en ai pris connaissance',
  'text.struck':
    '{seat} a biffé de vos mots{placed, select, yes { au paragraphe {number}} other {}}{more, plural, =0 {} one {, et d’autres à un autre endroit} many {, et d’autres à # autres endroits} other {, et d’autres à # autres endroits}}. Ils restent visibles, biffés, jusqu’à la prochaine version :',
  'text.struck.show': 'Voir',

  // ── objections ──
  'text.object': 'Faire objection',
  'text.object.whole': 'Faire objection à l’ensemble du texte',
  'text.reason': 'Motif (facultatif)',
  'text.objection.label': 'Objection : {seat}',
  'text.objection.withdrawn': 'Retirée',
  'text.objection.released': 'Non invoquée dans cette procédure',
  'text.answer': 'Répondre',
  'text.answer.label': 'Réponse de la présidence',
  'text.answer.say': 'Envoyer la réponse',
  'text.release': 'Ne pas l’invoquer dans cette procédure',
  'text.withdraw.objection': 'Retirer l’objection',

  // ── settling ──
  'text.settle': 'Statuer',
  'text.settle.count':
    '{count, plural, one {Statuer sur # proposition} many {Statuer sur # de propositions} other {Statuer sur # propositions}}',
  'text.settle.own':
    '{count, plural, one {# autre proposition émane de l’État qui siège ici : un autre membre de l’équipe de la présidence statue sur elle.} many {# d’autres propositions émanent de l’État qui siège ici : un autre membre de l’équipe de la présidence statue sur elles.} other {# autres propositions émanent de l’État qui siège ici : un autre membre de l’équipe de la présidence statue sur elles.}}',
  'text.settle.of': 'Examen {at} sur {count} : paragraphe {number}',
  'text.settle.next': 'Paragraphe suivant',
  'text.settle.previous': 'Paragraphe précédent',
  'text.settle.first': 'C’est le premier.',
  'text.settle.last': 'C’est le dernier.',
  'text.settle.leave': 'Retour au texte',
  'positions.title': 'Positions',
  'positions.print': 'Imprimer',
  'compilation.title': 'Compilation',
  'compilation.form': 'Forme',
  'compilation.form.names': 'Avec les noms',
  'compilation.form.ours': 'Les nôtres d’abord',
  'compilation.form.plain': 'Sans les noms',
  'compilation.form.clean': 'Texte net',
  'compilation.form.columns': 'Deux colonnes',
  'compilation.lead':
    'Ce qui figure entre crochets n’est pas convenu. Un code devant des mots dit qui les veut, un plus qui les appuie ; « suppr. » dit qui veut que des mots disparaissent.',
  'compilation.lead.plain': 'Ce qui figure entre crochets n’est pas convenu.',
  'compilation.none': 'Rien n’est en suspens',
  'compilation.none.why': 'Les propositions et les objections figureront ici dans le texte, entre crochets.',
  'compilation.whole': 'Sur l’ensemble du texte : {said}',
  'compilation.deletes': '({who} suppr.)',
  'compilation.objects': '({who} : objection)',
  'compilation.homeless':
    '{count, plural, one {# proposition porte} many {# de propositions portent} other {# propositions portent}} sur des paragraphes disparus : {who}',
  'compilation.moved-on': 'Les mots sur lesquels cela repose ont changé depuis.',
  'compilation.across': 'Cela recoupe une autre proposition sur les mêmes mots.',
  'compilation.alt': '{number} var. {place}',
  'compilation.bis':
    '{number} {place, select, 0 {bis} 1 {ter} 2 {quater} 3 {quinquies} 4 {sexies} 5 {septies} 6 {octies} other {(nouveau)}}',
  'matrix.title': 'Matrice',
  'matrix.paragraph': 'Paragraphe',
  'matrix.whole': 'L’ensemble du texte',
  'matrix.lead': '◆ propose, + appuie, ■ objecte, • commente ; un chiffre s’il y en a plus d’un.',
  'matrix.supports':
    'appuie {count, plural, one {# proposition} many {# de propositions} other {# propositions}}',
  'matrix.said': '{said}',
  'text.settle.none': 'Rien n’est ouvert sur ce paragraphe',
  'text.settle.read': 'Lire avec le libellé proposé ({seat})',
  'text.settle.note': 'Note (facultatif)',
  'text.together': 'Lesquelles sont compatibles',
  'text.together.yes':
    '{one} – {other} : les mots visés diffèrent, les deux propositions peuvent être retenues.',
  'text.together.no': '{one} – {other} : les deux propositions modifient les mêmes mots.',
  'text.reading': 'Le paragraphe tel qu’il se lirait',
  'text.reading.delete': 'Laissé vide, le paragraphe disparaît ; sinon, la proposition est retenue en partie',
  'text.reading.conflict':
    'Les mêmes mots du paragraphe ont changé entre-temps. Vérifiez cette lecture avant de la retenir.',
  'text.takeUp': 'Retenir',
  'text.takeUp.edited': 'Retenir avec modifications',
  'text.setAside': 'Écarter',

  // ── versions ──
  'text.versions': 'Versions',
  'text.versions.none': 'Aucune version n’a encore été diffusée.',
  'text.compare': 'Comparer les versions',
  'text.compare.from': 'De',
  'text.compare.to': 'À',
  'text.compare.only': 'Seulement ce qui a changé',
  'text.compare.summary':
    '{changed, plural, =0 {Aucun paragraphe modifié} one {# paragraphe modifié} many {# de paragraphes modifiés} other {# paragraphes modifiés}} ; ajouts : {inserted}, suppressions : {deleted}, déplacements : {moved}.',
  'text.moved': 'Déplacé.',
  'text.issue': 'Diffuser {version}',
  'text.issue.note': 'Une note à tous, avec la version (facultatif)',
  'text.openText': 'Ouvrir le texte',

  // ── silence and after ──
  'text.band.label': 'État du texte',
  'text.band.running': '{version} est soumis à approbation tacite',
  'text.band.over': '{version} : le délai a expiré',
  'text.band.over.effect':
    'Une personne de l’équipe de la présidence ou du secrétariat dit ce qu’il en est advenu. L’horloge ne décide de rien.',
  'text.band.effect.agreed':
    'Si personne ne rompt le silence d’ici là, le texte est agréé. Jusque-là, il ne peut être modifié.',
  'text.band.effect.adopted':
    'Si personne ne fait objection d’ici là, le texte est adopté. Jusque-là, il ne peut être modifié.',
  'text.band.choices': 'Ce que vous pouvez faire',
  'text.band.see': 'Voir la procédure',
  'text.band.agreed': '{version} est agréé',
  'text.band.agreed.effect': 'Le libellé est arrêté. Jusqu’à l’adoption, un membre peut retirer son accord.',
  'text.band.adopted': '{named, select, yes {Adopté sous la cote {symbol}} other {Adopté}}',
  'text.next.open': 'Soumettre à approbation tacite',
  'text.next.answer': 'Aller à la procédure',
  'text.next.confirm': 'Dire ce qu’il en est advenu',
  'text.next.adopt': 'Consigner l’adoption',
  'text.to.silence': 'Approbation tacite',
  'text.to.record': 'Registre',

  // ── confirmations: who, what, who is told, whether it can be taken back ──
  'text.confirm.table':
    '{seat} : dépôt {kind, select, change {d’une modification de ce paragraphe} add {d’un nouveau paragraphe} delete {d’une proposition de supprimer ce paragraphe} other {d’une proposition}}. Toutes les délégations et le secrétariat en sont informés aussitôt. La proposition peut être révisée et retirée ; elle demeure au registre.',
  'text.confirm.revise':
    '{seat} : révision de la proposition. Toutes les délégations et le secrétariat en sont informés aussitôt ; les appuis donnés au libellé antérieur prennent fin. Celui-ci demeure au registre.',
  'text.confirm.withdraw.proposal':
    '{seat} : retrait de la proposition. Toutes les délégations et le secrétariat en sont informés aussitôt. Elle demeure au registre ; pour la reprendre, il faut la déposer de nouveau.',
  'text.confirm.support':
    '{own} : appui à la proposition ({seat}). Tous ceux qui voient la proposition en sont informés aussitôt. L’appui peut être retiré.',
  'text.confirm.support.end':
    '{own} : retrait de l’appui à la proposition ({seat}). Tous ceux qui voient la proposition en sont informés aussitôt.',
  'text.confirm.object':
    '{seat} : objection à ce paragraphe. Toutes les délégations et le secrétariat en sont informés aussitôt. L’objection subsiste jusqu’à ce que son auteur la retire, et demeure au registre.',
  'text.confirm.object.whole':
    '{seat} : objection à l’ensemble du texte. Toutes les délégations et le secrétariat en sont informés aussitôt. L’objection subsiste jusqu’à ce que son auteur la retire, et demeure au registre.',
  'text.confirm.withdraw.objection':
    '{seat} : retrait de l’objection. Toutes les délégations et le secrétariat en sont informés aussitôt. Faire de nouveau objection serait un nouvel acte.',
  'text.confirm.release':
    '{seat} : renonciation à invoquer l’objection dans cette procédure. L’objection subsiste, sans faire obstacle à cette approbation tacite. Toutes les délégations et le secrétariat en sont informés aussitôt.',
  'text.confirm.takeUp':
    'L’équipe de la présidence retient telle quelle la proposition ({seat}). Le libellé entre dans le texte au nom de son auteur, et tous en sont informés aussitôt. L’acte demeure au registre ; le libellé peut encore être modifié.',
  'text.confirm.takeUp.edited':
    'L’équipe de la présidence retient la proposition ({seat}) avec ses propres modifications, ce que dit le registre. Tous en sont informés aussitôt. Le libellé peut encore être modifié.',
  'text.confirm.setAside':
    'L’équipe de la présidence écarte la proposition ({seat}). Tous en sont informés aussitôt. Son auteur peut la déposer de nouveau.',
  'text.confirm.issue':
    'L’équipe de la présidence diffuse {version}, dans le libellé actuel du texte. Toutes les délégations et le secrétariat l’ont au même instant.{open, select, yes { Restent ouverts et y sont reportés : {carried}.} other {}} Cet acte est irrévocable.',
  'text.confirm.openText':
    'L’équipe de la présidence ouvre ce texte. Toutes les délégations le voient désormais, et son libellé devient l’avant-projet. Cet acte est irrévocable.',
  'text.told.comment.everyone': 'Commentaire ajouté : visible de tous ceux à qui ce texte est ouvert.',
  'text.told.comment.pen': 'Commentaire ajouté : visible de la seule équipe de la présidence.',
  'text.told.comment.seat': 'Commentaire ajouté, visible de ce seul siège : {seat}.',
  'text.told.table':
    'Proposition déposée : toutes les délégations et le secrétariat l’ont. Elle peut être révisée et retirée.',
  'text.told.revise':
    'Proposition révisée : toutes les délégations et le secrétariat ont le nouveau libellé.',
  'text.told.withdraw.proposal':
    'Proposition retirée : elle demeure au registre et peut être déposée de nouveau.',
  'text.told.support': 'Votre appui à la proposition ({seat}) est consigné. Il peut être retiré.',
  'text.told.support.end': 'Votre appui à la proposition ({seat}) est retiré.',
  'text.told.object': 'L’objection subsiste ({seat}). Elle peut être retirée.',
  'text.told.withdraw.objection': 'L’objection est retirée ({seat}). Elle demeure au registre.',
  'text.told.release':
    'L’objection subsiste et ne fait pas obstacle à la présente procédure d’approbation tacite.',
  'text.told.takeUp':
    'Proposition retenue{edited, select, yes { avec modifications} other {}} ({seat}{placed, select, yes {, paragraphe {number}} other {}}). Elle est désormais dans le texte. L’acte demeure au registre ; le libellé peut encore être modifié.',
  'text.told.setAside': 'Proposition écartée ({seat}). Elle peut être déposée de nouveau.',
  'text.told.issue': '{version} est diffusée : toutes les délégations et le secrétariat l’ont.',
  'text.told.openText': 'Le texte est ouvert : toutes les délégations le voient.',
}
