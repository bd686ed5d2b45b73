/** What the page says that checks a record without a network. It stands alone: it has no other words than these. */
export const check = {
  'check.title': 'Check a record',
  'check.lead':
    'Drop the record here that was given to you, or choose it. It is checked on this device alone: this page has no network, sends nothing and keeps nothing.',
  'check.language': 'Language',
  'check.file': 'The record (a .zip file)',
  'check.elsewhere': 'What you hold from elsewhere',
  'check.heads': 'Heads that you hold',
  'check.heads.note':
    'One on each line, as notes and certificates print them. They show whether this is the history that others hold.',
  'check.key': 'Fingerprint of the installation’s key',
  'check.key.note': 'As a certificate prints it, or as the secretariat tells you.',
  'check.again': 'Check again',
  'check.busy': 'Checking…',

  'verdict.holds': 'Everything in this record holds.',
  'verdict.faults':
    '{count, plural, one {One thing in this record does not hold.} other {# things in this record do not hold.}} Do not rely on it.',
  'verdict.unsure': 'What could be checked holds. This browser cannot check the signature.',

  'what.title': 'What it is',
  'what.text': 'Text',
  'what.body': 'Body',
  'what.made': 'Made on',
  'what.sight': 'Whose sight',
  'what.stage': 'Where it stands',
  'what.file': 'File',
  moment: '{there} {zone} ({utc} UTC)',
  'sight.everyone': 'What everyone sees',
  'sight.own': 'What {seat} sees',
  'seat.chair': 'the chair',
  'seat.vice-chair': 'the vice-chair ({state})',
  'seat.secretariat': 'the secretariat',
  'seat.expert': 'the experts',
  'seat.member': '{state}',
  'seat.incoming': '{state} (incoming member)',
  'seat.observer': '{state} (observer)',
  'stage.preparation': 'In preparation',
  'stage.negotiation': 'In negotiation',
  'stage.silence': 'Under silence',
  'stage.agreed': 'Agreed, not adopted',
  'stage.adopted': 'Adopted{symbol, select, none {} other { as {symbol}}}',

  'checked.title': 'What was checked',
  'checked.signature.holds': 'The file is as it was signed, to the byte. The key’s fingerprint:',
  'checked.signature.fails': 'The signature does not hold. The key’s fingerprint:',
  'checked.signature.unknown':
    'This browser cannot check signatures: open this page in a newer one. The key’s fingerprint:',
  'checked.links':
    '{count, plural, one {One act is as it was recorded} other {# acts are as they were recorded, and each follows from the one before}}.',
  'checked.versions':
    '{count, plural, =0 {There is no version in it} one {The words of the one version are those that were issued} other {The words of all # versions are those that were issued}}.',
  'checked.papers':
    '{count, plural, =0 {It names no papers} one {It names one paper by its digest. Drop the paper here to compare it} other {It names # papers by their digests. Drop one of them here to compare it}}.',
  'checked.head': 'A head that you hold stands in this record:',
  'checked.key': 'The key is the one whose fingerprint you gave.',

  'open.title': 'What this file cannot show',
  'open.heads':
    'That others hold the same history, and that nothing is missing at its end. Compare the heads below with those that notes and certificates print, or enter those above.',
  'open.key':
    'Whose key signed it. Compare the fingerprint with the one that certificates print, or enter that above.',
  'open.page': 'That this page is honest. If it came with the file, take one from somebody else as well.',

  'faults.title': 'What does not hold',
  'fault.no-bundle':
    'This is no record, or it is too damaged to be read. Ask whoever gave it to you for another copy.',
  'fault.file-missing': 'A file is missing in it: {file}.',
  'fault.file-changed': 'This file in it is not what was signed: {file}.',
  'fault.file-added': 'A file was added to it: {file}.',
  'fault.signature':
    'The signature is not over this statement: it was changed after signing, or signed with another key.',
  'fault.key': 'It is not signed with the key whose fingerprint you gave.',
  'fault.link':
    '{chain}, act {number}: {link, select, person {the person named is not the one recorded} paper {the paper named is not the one recorded} previous {it does not follow from the act before it} gap {an act before it is missing, or it is not in its place} audience {it was put among the acts of others} other {it is not what was recorded}}. What comes after it proves nothing.',
  'fault.end': '{chain} ends at act {number}, and the statement says act {said}.',
  'fault.cited-head': '{chain}, act {number}: the opening of a silence names another head than the record’s.',
  'fault.version-missing': 'The words of version {version} are missing.',
  'fault.version-changed': 'The words of version {version} are not those that were issued.',
  'fault.version-added': 'Version {version} was never issued.',
  'fault.letter-missing': 'The letter {letter} is missing.',
  'fault.letter-changed': 'The letter {letter} is not the one that was sent.',
  'fault.letter-added': 'The letter {letter} is named by no act.',
  'fault.items': 'The items of a silence on version {version} are not paragraphs of it with these words.',
  'fault.together':
    'A silence on version {version} was over several texts, and this text is not among them as it was put.',
  'fault.papers': 'The papers listed are not those that the acts name.',
  'fault.rules': 'The acts cannot be read by the rules.',
  'fault.head':
    'A head that you hold is not in this record: {why, select, fork {another act stands in its place. This is another history than the one it was printed from} short {the record ends before it} other {acts are missing at the end, the record is older than the head, or this is another history}}.',

  'chain.everyone': 'What everyone sees',
  'chain.pen': 'What the chair’s team sees',
  'chain.own': 'What the own seat sees',
  'heads.title': 'Where it ends',
  'heads.at': '{chain}: act {number}',
  'paper.is': 'This file is the paper that an act of {seat} rests on, to the byte.',
  'paper.none': 'This file is none of the papers that the record names. Its digest:',
} as const
