/** The words of keys and sessions: passkeys, showing a key again, where one is signed in, in English. */
export const access = {
  // ── at the door ──
  'door.passkey': 'Use a passkey',
  'door.passkey.number':
    'This page was opened at a number, and passkeys work only at a name. Sign in with your code, or open {address} on the machine itself.',
  'passkey.declined':
    'The device did not sign: it was cancelled, took too long, or has no passkey for this address. Try again, or use a code.',
  'passkey.offer': 'Next time, this device can sign you in, without a code.',
  'passkey.offer.yes': 'Set a passkey',
  'passkey.offer.done': 'Done: this device now signs you in.',

  // ── one’s own keys ──
  'you.title': 'Your keys and sessions',
  'passkeys.title': 'Passkeys',
  'passkeys.lead':
    'A passkey stays on your device and signs you in. It also vouches for the acts that cannot be taken back: breaking a silence, confirming an outcome, recording an adoption. Without one, the record says that the server alone attests them.',
  'passkeys.none': 'You have none yet.',
  'passkeys.added': 'added',
  'passkeys.used': 'last used',
  'passkeys.elsewhere': 'for {site} only',
  'passkeys.remove': 'Remove',
  'passkeys.remove.sentence':
    '“{name}” no longer signs you in and vouches for nothing you do from now on. What it signed before stays signed. To use it again, add it again.',
  'passkeys.number':
    'This page was opened at a number, and passkeys work only at a name. Open it at its own name, or at {address} on the machine itself; until then, codes sign you in.',
  'passkeys.cannot': 'This browser has no passkeys at this address. A code signs you in.',
  'passkeys.add': 'Add a passkey',
  'passkeys.make': 'Make it on this device',
  'passkeys.make.lead': 'Your device asks for your finger, your face or its code, and keeps the key.',
  'passkeys.name': 'Its name',
  'passkeys.name.note': 'For you alone, to tell it from your others: “Office laptop”.',
  'device.is':
    '{browser, select, none {{system, select, none {An unknown browser} other {A browser on {system}}}} other {{system, select, none {{browser}} other {{browser} on {system}}}}}',

  // ── where one is signed in ──
  'sessions.title': 'Where you are signed in',
  'sessions.here': 'this browser',
  'sessions.since': 'since',
  'sessions.used': 'last used',
  'sessions.out.of': 'Sign out of {device}',
  'sessions.everywhere': 'Sign out everywhere',
  'sessions.everywhere.sentence':
    'Every browser in which you are signed in is signed out at once, this one too, and every page open there closes. What was saved is saved.',

  // ── before what cannot be undone ──
  'prove.title': 'Show that it is you',
  'prove.why':
    'It is long since you signed in here, and what you are about to do is not easily undone. Show your passkey or a code once; then do it again.',
  'prove.passkey': 'Use a passkey',
  'prove.code.note': 'The head of your delegation or your secretariat can give you one.',
  'prove.go': 'Use the code',
  'grave.unsigned':
    'Your passkey did not sign, and nothing has been done yet. Press again to do it without: it counts all the same, and the record says “attested by the server”.',
  'attested.passkey': 'signed with a passkey',
  'attested.server': 'attested by the server',

  // ── failures ──
  'trouble.NoPasskeysHere':
    'Passkeys do not work at a number, only at a name. Sign in with your code, or open the page at its own name.',
  'trouble.PasskeyUnknown':
    'This passkey opens nothing here: it was removed, belongs to another, or was asked too long ago. Try again, or use a code.',

  // ── by mail, or with another’s sign-in ──
  'door.mail': 'Get a code by mail',
  'door.mail.address': 'Your mail address',
  'door.mail.address.note': 'The one your delegation or secretariat entered for you.',
  'door.mail.send': 'Send the code',
  'door.mail.sent':
    'If this address is known here, a code is on its way to it. It works on this page only, for ten minutes.',
  'door.mail.again': 'Another address',
  'door.oidc': 'Sign in with {name}',
  'people.mail': 'Mail a link and code',
  'people.mail.to': 'Mail a link and code to {person}',
  'people.mail.sentence':
    'A new link and code go to {address}. Earlier ones that were printed or mailed for {person} open nothing any more.',
  'people.mail.language': 'Language of the letter',
  'people.mail.go': 'Send',
  'people.mail.none': 'No mail address is known for this person. Print a link and code instead.',
  'people.mailed':
    '{fate, select, accepted {mailed, and accepted by the receiving server} refused {the receiving server refused the letter: check the address} waiting {a letter waits for the receiving server} other {a letter could not be delivered and was given up}}',
  'trouble.NoMail':
    'No mail can be sent from here: no mail host is set. The secretariat or the head of your delegation can print a code.',
  'trouble.NoAddress': 'No mail address is known for this person. Print a link and code instead.',
  'trouble.OidcUnknown':
    'You are signed in there, but nobody here goes by that mail address. Your delegation or the secretariat has to invite you first.',
  'trouble.OidcRefused':
    'You were not signed in: it was cancelled there, took too long, or was begun in another window. Try again, or use a code.',
  'trouble.OidcUnavailable':
    'The other sign-in service does not answer or is not set up here. Use a passkey or a code.',

  // ── invited, and whom one has invited ──
  'invited.seat': 'You are invited to the seat of {seat}.',
  'invited.as': 'As: {name}',
  'invited.by': 'Invited by {seat}.',
  'invited.next':
    'Press the button: this browser is then signed in, and Today shows what waits for your seat. Set a passkey there, and next time you need no link.',
  'people.more': 'More about {person}',
  'people.link.open': 'link and code open until',
  'people.link.over': 'the last link and code are over',
  'people.link.withdraw': 'Withdraw the link and code',
  'people.link.withdraw.sentence':
    'The open link and code of {person} open nothing any more. The seat stays theirs; a new link and code can be made at any time.',
  'people.link.none': 'No link or code of theirs is open.',
  'people.sessions': '{count, plural, one {signed in in one browser} other {signed in in # browsers}}',
  'people.out': 'Sign out everywhere',
  'people.out.sentence':
    '{person} is signed out of every browser in which they sit in the seat of {seat}, at once. They keep the seat, and come in again with a passkey, a link or a code.',
  'people.out.none': 'They are signed in nowhere.',
  'people.capacity.change': 'Change the capacity',
  'people.capacity.sentence':
    'From now on {person} has this capacity for {seat}. The people of the seat and the secretariat are told. It can be changed again.',
  'people.capacity.same': 'They have this capacity already.',
}
