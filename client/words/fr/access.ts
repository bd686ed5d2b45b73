/** The words of keys and sessions: passkeys, showing a key again, where one is signed in, in French. */
import type { AccessCatalog } from '../languages.ts'

export const access: AccessCatalog = {
  // ── at the door ──
  'door.passkey': 'Se connecter avec une clé d’accès',
  'door.passkey.number':
    'Cette page a été ouverte à une adresse en chiffres, et les clés d’accès ne fonctionnent qu’avec un nom. Connectez-vous avec votre code, ou ouvrez {address} sur la machine elle-même.',
  'passkey.declined':
    'L’appareil n’a pas signé : annulation, délai dépassé, ou aucune clé d’accès pour cette adresse. Réessayez, ou utilisez un code.',
  'passkey.offer': 'La prochaine fois, cet appareil peut vous connecter sans code.',
  'passkey.offer.yes': 'Créer une clé d’accès',
  'passkey.offer.done': 'C’est fait : cet appareil vous connecte désormais.',

  // ── one’s own keys ──
  'you.title': 'Vos clés et vos connexions',
  'passkeys.title': 'Clés d’accès',
  'passkeys.lead':
    'Une clé d’accès reste sur votre appareil et vous connecte. Elle atteste aussi les actes sur lesquels on ne revient pas : rompre le silence, confirmer un résultat, consigner une adoption. Sans elle, le registre indique que seul le serveur les atteste.',
  'passkeys.none': 'Vous n’en avez pas encore.',
  'passkeys.added': 'ajoutée',
  'passkeys.used': 'dernière utilisation',
  'passkeys.elsewhere': 'pour {site} seulement',
  'passkeys.remove': 'Supprimer',
  'passkeys.remove.sentence':
    '« {name} » ne vous connecte plus et n’atteste plus rien de ce que vous ferez désormais. Ce qu’elle a signé reste signé. Pour l’utiliser de nouveau, ajoutez-la de nouveau.',
  'passkeys.number':
    'Cette page a été ouverte à une adresse en chiffres, et les clés d’accès ne fonctionnent qu’avec un nom. Ouvrez-la à son propre nom, ou à {address} sur la machine elle-même ; d’ici là, les codes vous connectent.',
  'passkeys.cannot': 'Ce navigateur n’a pas de clés d’accès à cette adresse. Un code vous connecte.',
  'passkeys.add': 'Ajouter une clé d’accès',
  'passkeys.make': 'La créer sur cet appareil',
  'passkeys.make.lead': 'Votre appareil vous demande votre doigt, votre visage ou son code, et garde la clé.',
  'passkeys.name': 'Son nom',
  'passkeys.name.note': 'Pour vous seul, afin de la distinguer des autres : « Portable du bureau ».',
  'device.is':
    '{browser, select, none {{system, select, none {Un navigateur inconnu} other {Un navigateur sous {system}}}} other {{system, select, none {{browser}} other {{browser} sous {system}}}}}',

  // ── where one is signed in ──
  'sessions.title': 'Où vous êtes connecté',
  'sessions.here': 'ce navigateur',
  'sessions.since': 'depuis',
  'sessions.used': 'dernière utilisation',
  'sessions.out.of': 'Se déconnecter de {device}',
  'sessions.everywhere': 'Se déconnecter partout',
  'sessions.everywhere.sentence':
    'Tous les navigateurs où vous êtes connecté sont déconnectés sur-le-champ, celui-ci compris, et toute page qui y est ouverte se ferme. Ce qui est enregistré le reste.',

  // ── before what cannot be undone ──
  'prove.title': 'Montrez que c’est bien vous',
  'prove.why':
    'Votre connexion ici remonte à longtemps, et ce que vous allez faire ne se défait pas aisément. Présentez une fois votre clé d’accès ou un code, puis recommencez.',
  'prove.passkey': 'Utiliser une clé d’accès',
  'prove.code.note': 'Le chef de votre délégation ou votre secrétariat peut vous en donner un.',
  'prove.go': 'Utiliser le code',
  'grave.unsigned':
    'Votre clé d’accès n’a pas signé, et rien n’a encore été fait. Appuyez de nouveau pour agir sans elle : l’acte compte tout autant, et le registre dit « attesté par le serveur ».',
  'attested.passkey': 'signé avec une clé d’accès',
  'attested.server': 'attesté par le serveur',

  // ── failures ──
  'trouble.NoPasskeysHere':
    'Les clés d’accès ne fonctionnent pas à une adresse en chiffres, seulement avec un nom. Connectez-vous avec votre code, ou ouvrez la page à son propre nom.',
  'trouble.PasskeyUnknown':
    'Cette clé d’accès n’ouvre rien ici : elle a été supprimée, appartient à quelqu’un d’autre, ou la demande est trop ancienne. Réessayez, ou utilisez un code.',

  // ── by mail, or with another’s sign-in ──
  'door.mail': 'Recevoir un code par courriel',
  'door.mail.address': 'Votre adresse électronique',
  'door.mail.address.note': 'Celle que votre délégation ou le secrétariat a enregistrée pour vous.',
  'door.mail.send': 'Envoyer le code',
  'door.mail.sent':
    'Si cette adresse est connue ici, un code lui est envoyé. Il ne fonctionne que sur cette page, pendant dix minutes.',
  'door.mail.again': 'Une autre adresse',
  'door.oidc': 'Se connecter avec {name}',
  'people.mail': 'Envoyer un lien et un code',
  'people.mail.to': 'Envoyer un lien et un code à {person}',
  'people.mail.sentence':
    'Un nouveau lien et un nouveau code partent à {address}. Ceux qui ont été imprimés ou envoyés auparavant pour {person} n’ouvrent plus rien.',
  'people.mail.language': 'Langue de la lettre',
  'people.mail.go': 'Envoyer',
  'people.mail.none': 'Aucune adresse n’est connue pour cette personne. Imprimez plutôt un lien et un code.',
  'people.mailed':
    '{fate, select, accepted {envoyé, et accepté par le serveur destinataire} refused {le serveur destinataire a refusé la lettre : vérifiez l’adresse} waiting {une lettre attend le serveur destinataire} other {une lettre n’a pu être remise ; l’envoi est abandonné}}',
  'trouble.NoMail':
    'Aucun courriel ne peut partir d’ici : aucun serveur de messagerie n’est indiqué. Le secrétariat ou le chef de votre délégation peut imprimer un code.',
  'trouble.NoAddress': 'Aucune adresse n’est connue pour cette personne. Imprimez plutôt un lien et un code.',
  'trouble.OidcUnknown':
    'Vous êtes connecté là-bas, mais personne ici ne porte cette adresse. Votre délégation ou le secrétariat doit d’abord vous inviter.',
  'trouble.OidcRefused':
    'Vous n’avez pas été connecté : annulation là-bas, délai dépassé, ou démarche commencée dans une autre fenêtre. Réessayez, ou utilisez un code.',
  'trouble.OidcUnavailable':
    'L’autre service de connexion ne répond pas ou n’est pas configuré ici. Utilisez une clé d’accès ou un code.',

  // ── invited, and whom one has invited ──
  'invited.seat': 'Vous êtes invité au siège : {seat}.',
  'invited.as': 'En qualité de : {name}',
  'invited.by': 'Invité par {seat}.',
  'invited.next':
    'Appuyez sur le bouton : ce navigateur est alors connecté, et la page Aujourd’hui montre ce qui attend votre siège. Créez-y une clé d’accès : la prochaine fois, aucun lien ne sera nécessaire.',
  'people.more': 'Plus sur {person}',
  'people.link.open': 'lien et code ouverts jusqu’au',
  'people.link.over': 'le dernier lien et le dernier code ne sont plus valables',
  'people.link.withdraw': 'Retirer le lien et le code',
  'people.link.withdraw.sentence':
    'Le lien et le code ouverts de {person} n’ouvrent plus rien. Le siège lui reste ; un nouveau lien et un nouveau code peuvent être établis à tout moment.',
  'people.link.none': 'Aucun lien ni code n’est ouvert.',
  'people.sessions':
    '{count, plural, one {connexion dans # navigateur} many {connexions dans # de navigateurs} other {connexions dans # navigateurs}}',
  'people.out': 'Déconnecter partout',
  'people.out.sentence':
    '{person} est déconnecté aussitôt de tout navigateur où cette personne occupe le siège : {seat}. Elle garde le siège et revient avec une clé d’accès, un lien ou un code.',
  'people.out.none': 'Aucune connexion en cours.',
  'people.capacity.change': 'Changer la qualité',
  'people.capacity.sentence':
    'Désormais {person} a cette qualité pour {seat}. Les personnes du siège et le secrétariat en sont informés. Elle peut être changée à nouveau.',
  'people.capacity.same': 'Cette personne a déjà cette qualité.',
}
