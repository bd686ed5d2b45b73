/** The words of the installation's page, for whoever looks after it, in French. */
import type { InstallationCatalog } from '../languages.ts'

export const installation: InstallationCatalog = {
  'place.installation': 'Installation',
  'installation.lead': 'L’aspect et l’état de la maison. Rien ici ne touche un texte ni un acte.',
  'installation.closed': 'Seul le secrétariat s’occupe de l’installation.',
  'trouble.NotAdministrator': 'Seul le secrétariat s’occupe de l’installation. Adressez-vous à lui.',
  'trouble.NoBackups':
    'Aucune sauvegarde ne peut être faite ici : les paramètres de la machine ne nomment pas de dossier, ou le registre est dans une base de données qui a ses propres outils.',
  'look.title': 'Aspect',
  'look.name': 'Nom de l’installation',
  'look.name.note': 'En haut de chaque page : « Installation d’essai ». Peut rester vide.',
  'look.accent': 'Couleur d’accent',
  'look.accent.is':
    '{accent, select, moss {Mousse} wine {Bordeaux} plum {Prune} clay {Argile} slate {Ardoise} other {Lac}}',
  'look.languages': 'Langues proposées',
  'look.first': 'La première',
  'look.first.note': 'Celle que voit un inconnu dont la langue n’est pas proposée.',
  'look.save': 'Enregistrer',
  'look.saved': 'Enregistré. Les autres pages le montrent à leur prochain chargement.',
  'look.none': 'Proposez au moins une langue.',
  'post.title': 'Courrier',
  'post.none':
    'Aucun serveur de messagerie n’est défini. Qui gère la machine l’inscrit dans settings.json ; d’ici là, liens et codes s’impriment.',
  'post.host': 'Les lettres partent par {host}, port {port}, de {from}.',
  'post.test.to': 'Adresse pour une lettre d’essai',
  'post.test.send': 'Envoyer une lettre d’essai',
  'post.test.fate':
    '{fate, select, accepted {À {to} : acceptée par le serveur destinataire} refused {À {to} : refusée par le serveur destinataire} waiting {{tried, select, yes {À {to} : pas encore prise, nouvelles tentatives pendant dix minutes} other {À {to} : en chemin}}} other {À {to} : abandonnée. Vérifiez le serveur, son port et le compte}}',
  'signIn.title': 'Service de connexion',
  'signIn.none': 'Il n’y en a pas. OIDC_ISSUER et OIDC_CLIENT_ID en nomment un au démarrage du serveur.',
  'signIn.is': '{name}, à {issuer}.',
  'signIn.answers':
    '{answers, select, yes {Il a répondu la dernière fois.} no {Il n’a pas répondu la dernière fois. Liens, codes et clés d’accès continuent.} other {Il n’a pas encore été interrogé.}}',
  'signIn.ask': 'Demander s’il répond',
  'store.title': 'Stockage et sauvegardes',
  'store.writable':
    '{writable, select, yes {Le stockage peut être écrit.} other {Le stockage ne peut être écrit : les textes se lisent et ne se modifient pas. Prévenez qui gère la machine.}}',
  'store.damaged':
    '{count, plural, =0 {Aucun dommage n’est connu.} one {# endroit est endommagé : « npm run verify » sur la machine le nomme.} many {# d’endroits sont endommagés : « npm run verify » sur la machine les nomme.} other {# endroits sont endommagés : « npm run verify » sur la machine les nomme.}}',
  'store.exposed':
    'D’autres comptes de la machine peuvent voir le dossier de données. Qui la gère le ferme par « chmod 700 ».',
  'backups.none': 'Aucune sauvegarde n’est faite : les paramètres de la machine ne nomment pas de dossier.',
  'backups.database': 'Le registre est dans PostgreSQL, dont les propres outils font les sauvegardes.',
  'backups.daily':
    'Chaque jour à {hour} (UTC) dans {folder}. {keep, plural, one {# est conservée.} many {Les # de dernières sont conservées.} other {Les # dernières sont conservées.}}',
  'backups.last': 'La dernière :',
  'backups.never': 'Aucune n’est encore complète.',
  'backups.failures':
    '{count, plural, one {# tentative a échoué depuis.} many {# de tentatives ont échoué depuis.} other {# tentatives ont échoué depuis.}}',
  'backups.now': 'Sauvegarder maintenant',
  'backups.taken':
    'Une sauvegarde est faite : {records, plural, one {# enregistrement} many {# d’enregistrements} other {# enregistrements}}, {size}.',
  'backups.harmed':
    '{count, plural, one {# endroit y était déjà endommagé.} many {# d’endroits y étaient déjà endommagés.} other {# endroits y étaient déjà endommagés.}}',
  'numbers.title': 'En ce moment',
  'numbers.people':
    '{count, plural, one {# personne occupe un siège} many {# de personnes occupent un siège} other {# personnes occupent un siège}}',
  'numbers.sessions':
    '{count, plural, one {# navigateur connecté} many {# de navigateurs connectés} other {# navigateurs connectés}}',
  'numbers.pages':
    '{count, plural, one {# page ouverte} many {# de pages ouvertes} other {# pages ouvertes}}',
  'numbers.since': 'Le serveur tourne depuis',
  'profiles.title': 'Façons de procéder',
  'profiles.lead':
    'Modifiées par une décision de l’organe, pour les procédures ouvertes ensuite. Celle qui court garde la façon dont elle a été ouverte.',
  'profiles.change': 'Modifier',
  'profiles.change.of': 'Modifier « {name} »',
  'profiles.outage': 'Minutes d’interruption tolérées',
  'profiles.outage.note':
    'Si le serveur reste hors d’atteinte plus longtemps pendant une procédure, la fin en est suspendue jusqu’à ce qu’une personne confirme l’horloge.',
  'profiles.outage.is':
    '{minutes, plural, =0 {Toute interruption de plus de dix secondes suspend la fin du délai.} one {Une interruption de # minute est tolérée.} many {Des interruptions allant jusqu’à # de minutes sont tolérées.} other {Des interruptions allant jusqu’à # minutes sont tolérées.}}',
  'profiles.citation': 'Décision de l’organe',
  'profiles.citation.note': 'Où elle se trouve : une séance et sa date, une note de la présidence.',
  'profiles.citation.missing': 'Dites d’abord sur quelle décision de l’organe cela repose.',
  'profiles.sentence':
    'L’organe modifie « {name} » par cette décision{from, select, none {, immédiatement} other {, à compter du {from}}}. Aucun silence en cours n’est touché. Elle figure au dossier pour tous et peut être modifiée de nouveau.',
  'profiles.same': 'Il en est déjà ainsi.',
  'profiles.outage.wrong': 'Un nombre entier de minutes, de 0 à 10 080.',
  'profiles.new': 'Une procédure propre à l’organe',
  'profiles.new.verb': 'L’inscrire',
  'profiles.new.sentence':
    'L’organe dispose de la procédure « {name} » par cette décision{from, select, none {, immédiatement} other {, à compter du {from}}}. Aucun silence en cours n’est touché. Elle figure au dossier pour tous et peut être modifiée de nouveau.',
  'profiles.name': 'Son nom',
  'profiles.name.note': 'Comme l’organe l’appelle. Sans nom, elle est désignée par ce qu’elle est.',
  'profiles.regime': 'Nature',
  'profiles.regime.council-silence': 'Un projet entre les membres',
  'profiles.regime.no-objection': 'Une décision écrite de l’organe',
  'profiles.period': 'Durée',
  'profiles.period.clock': 'Jusqu’à une minute indiquée chaque fois',
  'profiles.period.elapsed': 'Un nombre d’heures dès l’ouverture',
  'profiles.period.working-days': 'Un nombre de jours ouvrables, jusqu’à une heure',
  'profiles.hours': 'Heures',
  'profiles.days': 'Jours ouvrables, sans le jour de l’ouverture',
  'profiles.hour': 'Jusqu’à quelle heure, en heures et minutes',
  'profiles.period.wrong':
    'De 1 à 2160 heures, ou de 1 à 60 jours ouvrables avec une heure en heures et minutes.',
  'profiles.passing': 'Ce que signifie l’absence d’objection',
  'profiles.passing.agreed': 'Convenu',
  'profiles.passing.adopted': 'Adopté',
  'profiles.holds': 'Mises en attente',
  'profiles.holds.none': 'Non admises',
  'profiles.holds.none.means': 'Une délégation rompt, ou non.',
  'profiles.holds.pending': 'Laissent en suspens',
  'profiles.holds.pending.means': 'Le texte n’est pas approuvé tant qu’une mise en attente subsiste.',
  'profiles.holds.lapse': 'Tombent à la fin',
  'profiles.holds.lapse.means': 'Une mise en attente que ne suit aucune rupture tombe à l’échéance.',
  'profiles.byClock': 'L’horloge dit l’issue lorsque rien n’est douteux ; sinon, une personne',
  'profiles.from': 'En vigueur à compter du',
  'profiles.from.note': 'Le premier jour, dans la ville de l’organe. Sans date, immédiatement.',
  'profiles.coming': 'À compter du {day} : {name}.',
}
