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
}
