/** The words of the frame, the door, setting up, today and people, in English. English is the type of every other. */
export const frame = {
  // ── who, where ──
  'role.chair': 'Chair',
  'role.vice-chair': 'Vice-Chair',
  'role.secretariat': 'Secretariat',
  'role.member': 'Member',
  'role.expert': 'Group of Experts',
  'role.incoming': 'Incoming member',
  'role.observer': 'Observer',
  'seat.of': '{role} ({state})',
  'seat.capital': '{seat} · capital',
  'capacity.head': 'head of delegation',
  'capacity.delegate': 'delegate',
  'capacity.capital': 'capital',

  // ── stages, modes, kinds ──
  'stage.preparation': 'In preparation',
  'stage.negotiation': 'In negotiation',
  'stage.silence': 'Under silence',
  'stage.agreed': 'Agreed',
  'stage.adopted': 'Adopted',
  'kind.statement': 'Statement',
  'mode.closed-pen': 'Closed pen',
  'mode.open-pen': 'Open pen',
  'mode.open-drafting': 'Open drafting',
  'mode.closed-pen.means': 'Members see the versions the chair issues. The working text is the pen’s alone.',
  'mode.open-pen.means': 'Members watch the working text. Only the pen writes in it; everyone else proposes.',
  'mode.open-drafting.means':
    'All members write in the text. Each delegation’s words are marked until the next version.',
  'version.zero': 'Zero draft',
  'version.rev': 'Rev.{number}',
  'version.none': 'No version yet',

  // ── standing of a paragraph ──
  'standing.open': 'Open',
  'standing.proposals': '{count, plural, one {# proposal} other {# proposals}}',
  'standing.objection': 'Objection',
  'standing.reserved': 'Reserved',
  'standing.agreed-ad-ref': 'Agreed ad referendum',
  'standing.agreed': 'Agreed',

  // ── save state: always in words ──
  'save.saved': 'Saved',
  'save.saving': 'Saving…',
  'save.offline': 'Offline: kept on this device',
  'save.not-saved': 'Not saved: {reason}',

  // ── time ──
  'moment.there': '{day}, {hour}',
  'moment.plain': '{there} {city}',
  'moment.here': '{here} here',
  'moment.hereOtherDay': '{day}, {here} here',
  'moment.between': ' · ',
  'relative.in': 'in {span}',
  'relative.ago': '{span} ago',
  'relative.now': 'this minute',
  'span.dayHour': '{days} d {hours} h',
  'span.day': '{days} d',
  'span.hourMinute': '{hours} h {minutes} min',
  'span.hour': '{hours} h',
  'span.minute': '{minutes} min',
  'span.second': '{seconds} s',

  // ── controls ──
  'act.cancel': 'Not now',
  'act.close': 'Close',
  'act.open': 'Open the list',
  'act.remove': 'Remove {name}',
  'act.retry': 'Try again',
  'act.copy': 'Copy',
  'act.copied': 'Copied',
  'act.print': 'Print',
  'act.working': 'One moment…',
  'list.empty': 'Nothing here goes by that name.',
  loading: 'Loading…',

  // ── failures: what happened, what to do ──
  'trouble.network':
    'No answer came: the network or the server is away. Nothing is lost; try again in a moment.',
  'trouble.fault':
    'The server could not do this now. Try again; if it stays so, quote {incident} to whoever runs it.',
  'trouble.malformed': 'This page and the server do not understand each other. Reload the page.',
  'trouble.signed-out': 'You are signed out. Sign in again with a link or a code from your secretariat.',
  'trouble.refused': 'The server refused this ({code}). Reload the page and look again.',
  'trouble.limits': 'Too many attempts. Wait a minute, then try again.',
}
