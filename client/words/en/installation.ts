/** The words of the installation's page, for whoever looks after it, in English. */
export const installation = {
  'place.installation': 'Installation',
  'installation.lead': 'How this house looks and how it is. Nothing here bears on a text or on an act.',
  'installation.closed': 'Only the secretariat looks after the installation.',
  'trouble.NotAdministrator': 'Only the secretariat looks after the installation. Ask it.',
  'trouble.NoBackups':
    'No backup can be taken here: the settings on the machine name no folder for them, or the record is in a database with tools of its own.',
  'look.title': 'Look',
  'look.name': 'Name of the installation',
  'look.name.note': 'Above every page: “Test installation”. It may be left empty.',
  'look.accent': 'Accent',
  'look.accent.is':
    '{accent, select, moss {Moss} wine {Wine} plum {Plum} clay {Clay} slate {Slate} other {Lake}}',
  'look.languages': 'Languages offered',
  'look.first': 'The first',
  'look.first.note': 'What a stranger sees whose own language is not offered.',
  'look.save': 'Save',
  'look.saved': 'Saved. Other pages show it when they are next loaded.',
  'look.none': 'Offer at least one language.',
  'post.title': 'Mail',
  'post.none':
    'No mail host is set. Whoever runs the machine writes it into settings.json; until then links and codes are printed.',
  'post.host': 'Letters go out by {host}, port {port}, from {from}.',
  'post.test.to': 'Address for a test letter',
  'post.test.send': 'Send a test letter',
  'post.test.fate':
    '{fate, select, accepted {To {to}: accepted by the receiving server} refused {To {to}: refused by the receiving server} waiting {{tried, select, yes {To {to}: not taken yet, it is tried again for ten minutes} other {To {to}: on its way}}} other {To {to}: given up. See that the host, its port and the account are right}}',
  'signIn.title': 'Sign-in service',
  'signIn.none': 'There is none. OIDC_ISSUER and OIDC_CLIENT_ID name one when the server is started.',
  'signIn.is': '{name}, at {issuer}.',
  'signIn.answers':
    '{answers, select, yes {It answered when it was last asked.} no {It did not answer when it was last asked. Links, codes and passkeys go on.} other {It has not been asked yet.}}',
  'signIn.ask': 'Ask whether it answers',
  'store.title': 'Store and backups',
  'store.writable':
    '{writable, select, yes {The store can be written.} other {The store cannot be written: texts can be read and not changed. Tell whoever runs the machine.}}',
  'store.damaged':
    '{count, plural, =0 {No damage is known.} one {One place is damaged: “npm run verify” on the machine names it.} other {# places are damaged: “npm run verify” on the machine names them.}}',
  'store.exposed':
    'Other accounts of the machine may look into the data folder. Whoever runs it closes it with “chmod 700”.',
  'backups.none': 'No backups are taken: the settings on the machine name no folder for them.',
  'backups.database': 'The record is in PostgreSQL, whose own tools take the backups.',
  'backups.daily':
    'Every day at {hour} (UTC) into {folder}. {keep, plural, one {One is kept.} other {The last # are kept.}}',
  'backups.last': 'The last one:',
  'backups.never': 'None is whole yet.',
  'backups.failures':
    '{count, plural, one {One attempt has failed since.} other {# attempts have failed since.}}',
  'backups.now': 'Back up now',
  'backups.taken': 'A backup was taken: {records, plural, one {# record} other {# records}}, {size}.',
  'backups.harmed':
    '{count, plural, one {One place in it was damaged already.} other {# places in it were damaged already.}}',
  'numbers.title': 'Now',
  'numbers.people': '{count, plural, one {# person holds a seat} other {# people hold seats}}',
  'numbers.sessions': '{count, plural, one {# browser is signed in} other {# browsers are signed in}}',
  'numbers.pages': '{count, plural, one {# page is open} other {# pages are open}}',
  'numbers.since': 'The server has run since',
  'profiles.title': 'Ways of silence',
  'profiles.lead':
    'Changed by a decision of the body, for silences opened from then on. One that runs keeps the way in which it was opened.',
  'profiles.change': 'Change',
  'profiles.change.of': 'Change “{name}”',
  'profiles.outage': 'Minutes of outage that are borne',
  'profiles.outage.note':
    'If the server is out of reach for longer while a silence runs, its end is held until a person confirms the clock.',
  'profiles.outage.is':
    '{minutes, plural, =0 {Any outage of more than ten seconds holds the end of the period.} one {An outage of # minute is borne.} other {Outages of up to # minutes are borne.}}',
  'profiles.citation': 'Decision of the body',
  'profiles.citation.note': 'Where it stands: a meeting and its date, a note by the Chair.',
  'profiles.citation.missing': 'Say first which decision of the body this rests on.',
  'profiles.sentence':
    'The body changes “{name}” by this decision. It stands in the record for everyone, and can be changed again.',
  'profiles.same': 'It is so already.',
  'profiles.outage.wrong': 'A whole number of minutes, from 0 to 10,080.',
}
