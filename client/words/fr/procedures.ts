/** The words of what a silence may be beside one text decided as one, and of what is typed meanwhile, in French: item by item. */
import type { ProceduresCatalog } from '../languages.ts'

export const procedures: ProceduresCatalog = {
  'profile.items': '{name}, point par point',
  'effect.items.agreed':
    'Chaque point est décidé à part : si personne n’y fait objection avant l’échéance, il est agréé. Les points rompus restent ouverts.',
  'effect.items.adopted':
    'Chaque point est décidé à part : si personne n’y fait objection avant l’échéance, il est adopté. Les points rompus restent ouverts.',
  'items.title': 'Point par point',
  'items.choose': 'Ce qui est décidé à part',
  'items.choose.note':
    'Une délégation peut rompre le silence sur l’un de ces points et laisser les autres. Une objection à toute autre chose les vise tous.',
  'items.choose.before': '{item} : déjà approuvé dans ce libellé, n’est pas soumis de nouveau',
  'items.is': '{cited} : {words}',
  'items.silent': 'rien d’enregistré',
  'items.broken': 'rompu par {seats}',
  'items.objected': 'objection de {seats}',
  'items.passed': '{passing, select, adopted {adopté} other {agréé}}',
  'items.open': 'ouvert',
  'items.before': 'déjà approuvé',
  'items.undone': 'de nouveau ouvert',
  'break.items': 'Ce qui est visé',
  'break.items.sentence':
    '{seat} : rupture du silence sur {version}, pour {items}. {count, plural, one {Ce point n’est pas agréé} many {Ces points ne sont pas agréés} other {Ces points ne sont pas agréés}} ; les autres restent soumis à approbation tacite. Toutes les délégations et le secrétariat en sont informés aussitôt. Cet acte est irrévocable.',
  'break.items.none': 'Choisissez au moins un point.',
  'said.broke-part': 'a rompu le silence sur certains points',
  'ended.items': 'Restent ouverts : {open}. La confirmation vaut pour les autres.',
  'confirm.part.verb': 'Confirmer : approuvé en partie',
  'confirm.part.sentence':
    '{seat} : confirmation qu’aucune autre objection à {version} n’a été reçue, par quelque voie que ce soit. {passing, select, adopted {Adoptés} other {Agréés}} : {passed}. Restent ouverts, de nouveau en négociation : {open}. Toutes les délégations et le secrétariat en sont informés aussitôt.',
  'note.opening.items':
    'Décision point par point : {items}. Une objection peut désigner les points qu’elle vise ; sans indication, elle les vise tous.',
  'note.opening.before': 'Déjà approuvés, dans le même libellé : {items}.',
  'outcome.passedInPart':
    'Le délai sur {version} a expiré. {passing, select, adopted {Adoptés} other {Agréés}} : {passed}. Restent ouverts, de nouveau en négociation : {open}. Les points ouverts peuvent être soumis de nouveau ; ce qui a été approuvé ne l’est plus tant que son libellé demeure.',
  'certificate.outcome.passed-in-part':
    'Le délai sur {version} a expiré et une partie en a été approuvée. Le texte dans son ensemble n’est pas {passing, select, adopted {adopté} other {agréé}}.',
  'certificate.items.passed': '{passing, select, adopted {Adoptés} other {Agréés}}',
  'certificate.items.open': 'Ouverts',
  'profiles.severable': 'Décision',
  'profiles.severable.package': 'En bloc',
  'profiles.severable.package.means': 'Une objection suffit pour que l’ensemble ne passe pas.',
  'profiles.severable.items': 'Point par point',
  'profiles.severable.items.means':
    'Les points sont désignés à l’ouverture ; chacun passe ou reste ouvert de son côté.',

  // ── words typed while a silence runs ──
  'meant.title': 'Que sont ces mots ?',
  'meant.open': 'Dire ce que c’est',
  'meant.label': 'Il s’agit',
  'meant.lead':
    'Le texte est soumis à approbation tacite jusqu’au {deadline}. Rien n’est déposé dans l’intervalle, et rien n’est déduit de ce qui a été saisi.',
  'meant.keep': 'Rien encore : elles restent dans notre dossier',
  'meant.keep.means':
    'Votre délégation seule les voit. Elles ne comptent pas, et le texte passe si personne ne rompt le silence.',
  'meant.keep.verb': 'Garder dans notre dossier',
  'meant.keep.sentence':
    'Rien n’est envoyé. Jusqu’au {deadline}, vous pouvez encore dire qu’il s’agit d’une rupture.',
  'meant.remark': 'Une remarque de forme, à l’intention de la présidence',
  'meant.remark.means': 'Elle ne rompt rien. Seules l’équipe de la présidence et votre délégation la voient.',
  'meant.remark.verb': 'Envoyer la remarque',
  'meant.remark.sentence':
    '{seat} adresse à l’équipe de la présidence une remarque de forme sur {version}. La procédure se poursuit ; personne d’autre n’en est informé. Cet acte est irrévocable.',
  'meant.remark.empty':
    'Une remarque demande des mots : saisissez ce qui devrait y figurer, ou donnez-en le motif.',
  'meant.remark.told': 'L’équipe de la présidence a reçu votre remarque.',
  'meant.break': 'Une rupture : nous voulons ce libellé à la place',
  'meant.break.means':
    'La procédure prend fin pour tout le texte, et ce libellé est déposé comme votre proposition par le même acte.',
  'meant.break.verb': 'Rompre le silence',
  'meant.break.sentence':
    '{seat} : rupture du silence sur {version} et dépôt de ce libellé. Le texte n’est pas agréé. Toutes les délégations et le secrétariat en sont informés aussitôt. Cet acte est irrévocable.',
  'meant.break.told': 'Le silence est rompu et votre proposition est déposée.',
  'hold.items.sentence':
    '{seat} met en attente une partie de {version} : des instructions sont attendues. Cela concerne {items} ; le reste peut être approuvé sans cette partie. Tous en sont informés immédiatement. Vous pouvez lever cette mise en attente.',
  'more.items.sentence':
    '{seat} demande à la présidence plus de temps pour une partie de {version}. Cela concerne {items} ; sans réponse, cette partie reste ouverte, et le reste peut être approuvé. Tous en sont informés immédiatement. Vous pouvez retirer la demande jusqu’à la décision.',
  'items.held': 'en attente : {seats}',
  'items.only': 'Seulement pour {items}.',

  // ── procedural motions ──
  'place.motions': 'Motions',
  'motions.lead':
    'Les motions de procédure sont mises aux voix ici, à part du consensus. Aucun texte n’est réglé par un vote.',
  'motions.none': 'Aucune motion n’a été mise aux voix',
  'motions.none.means':
    'La présidence ou le secrétariat met une motion aux voix lorsqu’un membre l’a présentée. Les membres votent ensuite ici.',
  'motions.put': 'Mettre une motion aux voix',
  'motions.put.sentence':
    '{seat} met cette motion aux voix, présentée par : {mover}. Il lui faut {needed, plural, one {# voix} many {# de voix} other {# voix}} pour. Tous la voient aussitôt. Elle peut être retirée jusqu’à la clôture du vote.',
  'motions.words': 'La motion, telle que présentée',
  'motions.words.missing': 'Rédigez d’abord la motion.',
  'motions.mover': 'Présentée par',
  'motions.facts':
    'Présentée par : {mover}. Il lui faut {needed, plural, one {# voix} many {# de voix} other {# voix}} pour.',
  'motions.vote.for': 'Pour',
  'motions.vote.against': 'Contre',
  'motions.vote.abstains': 'S’abstenir',
  'motions.cast.sentence':
    '{vote, select, for {{seat} vote pour cette motion.} against {{seat} vote contre cette motion.} other {{seat} s’abstient sur cette motion.}} Tous le voient aussitôt. Le vote peut être changé jusqu’à la clôture.',
  'motions.enter': 'Consigner un vote émis en salle',
  'motions.enter.seat': 'Vote de',
  'motions.enter.vote': 'Le vote',
  'motions.enter.sentence':
    '{vote, select, for {{seat} a voté pour cette motion en salle.} against {{seat} a voté contre cette motion en salle.} other {{seat} s’est abstenu en salle.}} Le registre indique que le secrétariat l’a consigné ; le siège peut voter autrement lui-même jusqu’à la clôture.',
  'motions.close': 'Clore le vote',
  'motions.close.sentence':
    '{how, select, carried {La motion est adoptée.} other {La motion n’est pas adoptée.}} Le vote est clos, et tous voient le résultat avec chaque vote. C’est irréversible.',
  'motions.withdraw': 'Retirer la motion',
  'motions.withdraw.sentence':
    'La motion est retirée sans résultat. Elle reste au registre. C’est irréversible.',
  'motions.tally': '{yes} pour, {no} contre, {abstaining} abstentions, {absent} sans vote',
  'motions.how': '{how, select, carried {Adoptée} lost {Non adoptée} other {Retirée}}',
  'motions.open': 'Mise aux voix',
  'motions.who': '{vote, select, for {Pour} against {Contre} other {Abstentions}} : {seats}',
  'motions.entered': 'Émis en salle, consigné par le secrétariat : {seats}',
  'motions.switch.title': 'Motions de procédure',
  'motions.switch.is':
    '{on, select, yes {Activées : {needed, plural, one {# voix suffit} many {# de voix suffisent} other {# voix suffisent}} pour adopter une motion.} other {Désactivées : rien n’en est montré.}}',
  'motions.switch.change': 'Modifier',
  'motions.switch.sentence':
    'Par une décision de l’organe, les motions de procédure sont {on, select, yes {activées} other {désactivées}}. Celles qui ont été mises aux voix restent au registre.',
  'motions.switch.on': 'Activées',
  'motions.switch.off': 'Désactivées',
  'motions.needed': 'Voix nécessaires pour adopter une motion',
  'motions.needed.wrong': 'Un nombre de 1 à 400.',
}
