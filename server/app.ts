/**
 * The whole server, wired: reading this file from top to bottom tells what there is and who knows whom. `main.ts` and the
 * tests both call `createApp`; it opens no store and reads no environment, it is given them.
 */
import { randomBytes, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Logger } from 'pino'
import type { BodyId, PersonId } from '../shared/ids.ts'
import type { Refusal } from '../shared/procedure/refusal.ts'
import type { SessionView, SetUpRequest } from '../shared/protocol/http.ts'
import type { SpeakLetters } from '../shared/protocol/letters.ts'
import type { RenderReading } from '../shared/protocol/reading.ts'
import { invariant, ok, refuse, type Result } from '../shared/result.ts'
import { createAccess, type Access, type SignedIn } from './access/access.ts'
import type { DoorRefusal, Keys } from './access/invitations.ts'
import { createElsewhere, type ElsewhereConfig } from './access/elsewhere.ts'
import { createByMail } from './access/by-mail.ts'
import { composeKeyLetter } from './access/letters.ts'
import { createKeyring } from './access/keyring.ts'
import { createPapers } from './access/papers.ts'
import { createPasskeys } from './access/passkeys.ts'
import { invitedView, invitingRefused, peopleFor, signingOutRefused } from './access/people.ts'
import type { SessionLimits } from './access/sessions.ts'
import { establishing, SetUpKey } from './access/set-up.ts'
import type { Speaker } from './access/speaker.ts'
import { newId } from './access/token.ts'
import type { Backups } from './backup/schedule.ts'
import type { Clock } from './clock.ts'
import { isLoopback } from './config.ts'
import { createDrafts, type Drafts } from './drafts.ts'
import { draftsOnDesk } from './own-desk.ts'
import { eraseDesk } from './erase-desk.ts'
import { Erased } from './lane.ts'
import { hintOf } from './hints.ts'
import { createInstallation, type SettingsInForce } from './installation/installation.ts'
import { composeTestLetter } from './installation/test-letter.ts'
import { createOutbox, type KeptErrand, type Letter, type Post } from './mail/outbox.ts'
import { smtpPost } from './mail/smtp.ts'
import { createBundling } from './procedure/bundling.ts'
import { createNoticing } from './notices/noticing.ts'
import { lettersKept } from './notices/sent.ts'
import { createDeadlines } from './procedure/deadlines.ts'
import { faultFacts } from './fault.ts'
import { createHandler, type Handler } from './procedure/handle.ts'
import { LastSeen } from './procedure/last-seen.ts'
import { listing, makeListings, textsWithPaper } from './procedure/listing.ts'
import { createLooks } from './procedure/looks.ts'
import { createReader, type Reader } from './procedure/read.ts'
import { signingKeys } from './record/signing-key.ts'
import { createRoomHost } from './room-host.ts'
import { LiveText } from './rooms/live-text.ts'
import { createRooms, type Rooms } from './rooms/rooms.ts'
import type { Store } from './storage/port.ts'
import { settingsAtFirst } from './storage/settings.ts'
import type { Templates } from './templates.ts'
import { createWeb } from './transport/http.ts'
import { createLive, type Live } from './transport/live.ts'
import { Metrics } from './transport/metrics.ts'
import { RateLimiter, usualRates, type Rates } from './transport/rates.ts'
import { bodyRoutes } from './transport/routes-body.ts'
import { installationRoutes } from './transport/routes-installation.ts'
import { looksRoutes } from './transport/routes-looks.ts'
import { noticeRoutes } from './transport/routes-notices.ts'
import { documentRoutes } from './transport/routes-documents.ts'
import { withOperations } from './transport/routes-operations.ts'
import { json, type Reply } from './transport/reply.ts'
import { fresh, type Caller } from './transport/routes.ts'
import { passkeyRoutes } from './transport/routes-passkeys.ts'
import { paperRoutes } from './transport/routes-papers.ts'
import { sealRoutes } from './transport/routes-seal.ts'
import { sessionRoutes } from './transport/routes-session.ts'
import { readingCosts, servingReading } from './transport/reading.ts'
import { siteAt } from './transport/site.ts'
import { attachSockets } from './transport/socket.ts'
import { servePages } from './transport/static.ts'

export type AppDeps = {
  readonly store: Store
  readonly clock: Clock
  readonly log: Logger
  /** The body that is served; it need not be established yet. */
  readonly body: BodyId
  readonly templates: Templates
  /** Folder of the built page. */
  readonly pages: string
  /** Makes a text's page readable before the program has come; without it every address has the same page. */
  readonly reading?: RenderReading
  /** The page that checks a record without a network, as built; without it none is given away. */
  readonly checker?: Uint8Array
  /** The words of letters about texts; without them none are sent, and the inbox has everything all the same. */
  readonly letters?: SpeakLetters
  /** Under the demo alone (ACC-9). */
  readonly demoKey?: (key: string) => PersonId | undefined
  readonly sessionLimits?: SessionLimits
  /** After how many strokes a text is summed up (LANE-11); the program knows best. */
  readonly strokesBetweenSums?: number
  readonly rates?: Partial<Rates>
  /** Whether the machine itself is told the numbers (ATK-53). */
  readonly metrics?: boolean
  /** `https://drafting.example`: what people call this server, where a proxy stands in front of it. */
  readonly publicOrigin?: string
  /** The installation's own; without them it is as new, and there is no mail host. */
  readonly settings?: SettingsInForce
  /** What takes them; absent where the record is in a database. */
  readonly backups?: Pick<Backups, 'now' | 'last' | 'failures'>
  readonly inDatabase?: boolean
  /** Whether other accounts of the machine may look into the data folder. */
  readonly exposed?: () => boolean
  /** Another's sign-in service. */
  readonly oidc?: ElsewhereConfig
}

export type App = {
  /** Resolves with the port, which is chosen by the system for 0. Rejects if it is taken. */
  listen(port: number, host: string): Promise<number>
  /** A fresh key to the set-up page, while there is no body. */
  setUpToken(): string | undefined
  /** For whoever holds the machine, when nobody of the secretariat can sign in any more. */
  inviteSecretariat(): Promise<Keys | undefined>
  readonly access: Access
  readonly handler: Handler
  readonly reader: Reader
  readonly drafts: Drafts<LiveText>
  /** For sockets that come by another way than this server's port: the simulator's. */
  readonly rooms: Rooms
  readonly live: Live
  /** Takes no more, finishes what it has taken, and leaves the store open. */
  close(): Promise<void>
}

/** Sockets that have not gone by themselves are cut. */
const drainMs = 3_000

export const createApp = async (deps: AppDeps): Promise<App> => {
  const { clock, log, body: bodyId } = deps
  const settings = deps.settings ?? { current: settingsAtFirst }
  const random = (bytes: number): Uint8Array => randomBytes(bytes)
  const metrics = new Metrics(() => clock.monotonic() / 1000)
  const lastSeen = new LastSeen(deps.store, clock)
  const store = metrics.measured(lastSeen.carried())

  // What is drafted: texts and desks in memory, acts on them, periods that end.
  const drafts = createDrafts<LiveText>({
    store,
    random,
    newText: (kind) => new LiveText(kind),
    dropped: (document, desk, reason) =>
      desk !== undefined && reason instanceof Erased ? rooms.erased(document, desk) : rooms.reset(document),
    bug: (error) => log.error({ fault: faultFacts(error) }, 'a callback after a commit failed'),
    ...(deps.strokesBetweenSums === undefined ? {} : { strokesBetweenSums: deps.strokesBetweenSums }),
  })
  const body = await drafts.body(bodyId)
  const unlisted = await makeListings(store, drafts, bodyId)
  const handler = createHandler({
    store,
    sources: drafts,
    clock,
    random,
    template: (name) => deps.templates.get(name),
  })
  const reader = createReader({ store, sources: drafts, clock })
  const looks = createLooks({ store, reader, clock, drafts: draftsOnDesk({ store, drafts, clock }) })
  const signingKey = signingKeys(store, bodyId)
  const checker = deps.checker ? { checker: deps.checker } : {}
  const bundle = createBundling({
    reader,
    sources: drafts,
    clock,
    seal: async (statement) => (await signingKey()).seal(statement),
    letters: (speaker, document, events) => lettersKept(store, speaker, document, events),
    ...checker,
  })
  const deadlines = createDeadlines({ store, sources: drafts, handler, clock, log, lastSeen })

  // Who comes in, and who types together.
  const access = await createAccess({
    store,
    body: bodyId,
    bodyState: () => body.state(),
    now: () => clock.now(),
    ...(deps.demoKey ? { demoKey: deps.demoKey } : {}),
    ...(deps.sessionLimits ? { limits: deps.sessionLimits } : {}),
  })
  const post = (): Post | undefined => {
    const { mail } = settings.current
    return mail && smtpPost(mail)
  }
  const composeKey = composeKeyLetter({ bodyState: () => body.state(), access })
  const composeTest = composeTestLetter(() => body.state())
  /** Where links lead while no public address is set. */
  let heard: string | undefined
  const noticing = await createNoticing({
    store,
    sources: drafts,
    body,
    now: () => clock.now(),
    log,
    outbox: () => outbox,
    from: () => settings.current.mail?.from,
    origin: () => deps.publicOrigin ?? heard,
    letters: deps.letters,
    handler,
    record: async (speaker, document) => {
      const seen = await reader.record(speaker, document, 'own')
      return seen.ok ? ok(seen.value.events) : seen
    },
  })
  const outbox = await createOutbox({
    store,
    body: bodyId,
    now: () => clock.now(),
    log,
    post,
    compose: async (errand: KeptErrand): Promise<Letter | undefined> =>
      (await noticing.compose(errand)) ?? (await composeKey(errand)) ?? composeTest(errand),
    ...noticing.fates,
  })
  const byMail = createByMail({
    bodyState: () => body.state(),
    access,
    outbox,
    now: () => clock.now(),
    isOn: () => settings.current.mail !== undefined,
    background: (work) => background(work, log),
  })
  const rooms = createRooms(createRoomHost({ drafts, access, clock }), { clock, log })
  drafts.keepWhile((stream) => rooms.inUse(stream))
  const live = createLive({ now: () => clock.now(), speakerIn: (session) => access.speakerIn(session) })
  noticing.begin()
  const papers = createPapers({
    store,
    body: bodyId,
    textsWith: async (hash) => [...(await textsWithPaper(store, bodyId, hash)), ...unlisted],
    state: async (document) =>
      (await listing(store, bodyId, document))?.state ??
      (await drafts.draft(document))?.lane.read(({ record }) => record.state),
  })

  // What is new is told to whoever may see it; who is out is told so.
  const hint = await hintOf({ drafts, body: bodyId, live })
  access.onEnded(({ sessions, why }) => {
    live.signedOut(sessions, why)
    rooms.recheck((speaker) => sessions.has(speaker.session))
  })
  access.onSeatTaken(() => rooms.recheck())
  drafts.onCommitted((committed) => {
    if (committed.body !== bodyId) return
    if (committed.kind === 'body') background(access.sweep(), log)
    else noticing.tell(committed.document)
    if (committed.kind === 'body' || committed.rights) rooms.recheck()
    background(hint(committed), log)
  })

  // The door, and the way in over HTTP and sockets.
  const setUpKey = new SetUpKey()
  const setUp = async (
    request: SetUpRequest,
    from: Caller,
  ): Promise<Result<SignedIn, Refusal | DoorRefusal | { readonly code: 'SetUpDone' }>> => {
    if (body.state().established) return refuse({ code: 'SetUpDone' })
    if (!setUpKey.opens(request.token)) return refuse({ code: 'LinkUnknown' })
    const founder = { id: newId('n'), name: 'Secretariat' }
    const answer = await handler.setUp(bodyId, establishing(request, randomUUID(), founder, clock.now()))
    if (!answer.ok) return answer
    setUpKey.spend()
    return access.admit(founder.id, from)
  }

  const site = siteAt(deps.publicOrigin)
  const view = (speaker: Speaker): SessionView => ({
    ...sessionView(speaker, access, body.state(), clock.now()),
    demo: deps.demoKey !== undefined,
    mail: byMail.isOn(),
    look: installation.look(),
  })
  const entered = async ({ token, speaker }: SignedIn, earlier: Speaker | undefined): Promise<Reply> => {
    // The browser's earlier session is left behind with its cookie: nobody could sign out of it any more.
    if (earlier) await access.signOut(earlier.session)
    return json(view(speaker), { session: token, headers: fresh })
  }
  const elsewhere = createElsewhere({
    config: deps.oidc,
    store,
    body: bodyId,
    bodyState: () => body.state(),
    access,
    now: () => clock.now(),
    log,
  })
  const installation = createInstallation({
    settings,
    bodyState: () => body.state(),
    now: () => clock.now(),
    store,
    backups: deps.backups,
    inDatabase: deps.inDatabase ?? false,
    exposed: deps.exposed ?? (() => false),
    outbox,
    signIn: { config: deps.oidc, answers: () => elsewhere.answers(), ask: () => elsewhere.ask() },
    people: () => access.counts().people,
    sessions: () => access.counts().sessions,
    pages: () => live.connections(),
  })
  const keyring = createKeyring({
    access,
    handler,
    passkeys: createPasskeys({
      store,
      body: bodyId,
      bodyState: () => body.state(),
      now: () => clock.now(),
    }),
    epochOf: async (document) => (await drafts.draft(document))?.epoch,
  })

  const routes = withOperations(
    [
      ...sessionRoutes({
        access,
        byMail,
        elsewhere,
        invited: async (token, caller) => {
          const invited = await access.invited(token, caller)
          return invited.ok ? ok(invitedView(body.state(), invited.value)) : invited
        },
        entered,
        setUp,
        setUpView: () => {
          const { established, name, language } = body.state()
          const look = installation.look()
          return established
            ? {
                open: false,
                look,
                name,
                language,
                mail: byMail.isOn(),
                ...(elsewhere.name === undefined ? {} : { elsewhere: elsewhere.name }),
              }
            : { open: true, look }
        },
        view,
      }),
      ...passkeyRoutes({ ...keyring, entered }),
      ...bodyRoutes({
        events: (speaker, after) => reader.bodyEvents(speaker, after),
        submit: (speaker, command) => metrics.command(() => handler.submitBody(speaker, command)),
        people: async (speaker) => {
          const fates = await access.invitationFates()
          return peopleFor(body.state(), speaker, (person) => access.lastSignIn(person), {
            mailed: (person) => byMail.mailed(person),
            invitation: (person) => fates.get(person),
            sessions: (person, seat) => access.sessionsIn(person, seat),
          })
        },
        withdrawInvitation: async (speaker, person) =>
          invitingRefused(body.state(), speaker, person, (one) => access.lastSignIn(one)) ??
          ok(await access.withdrawInvitation(person)),
        signOutOfSeat: async (speaker, person) =>
          signingOutRefused(body.state(), speaker, person) ??
          ok(await access.signOutOfSeat(person, speaker.actor.seat)),
        mailInvitation: async (speaker, person, letter) =>
          invitingRefused(body.state(), speaker, person, (one) => access.lastSignIn(one)) ??
          byMail.invite(person, { ...letter, by: speaker.actor.seat }),
        invite: async (speaker, person) =>
          invitingRefused(body.state(), speaker, person, (one) => access.lastSignIn(one)) ??
          ok(await access.invite(person, speaker.actor.seat)),
      }),
      ...documentRoutes({
        ...reader,
        bundle,
        eraseDesk: (speaker, document, circle) =>
          eraseDesk({ drafts, clock, access }, speaker, document, circle),
        templates: [...deps.templates.values()].map(({ name, title, kind, language, slots }) => ({
          name,
          title,
          kind,
          language,
          slots,
        })),
        hasTemplate: (name) => deps.templates.has(name),
        unfitSlot: ({ template, slots }) => deps.templates.get(template)?.unfit(slots ?? {}),
        create: async (speaker, request) => {
          const made = await handler.createText(speaker, request)
          return made.ok ? reader.summary(speaker, made.value.document) : made
        },
        submit: (speaker, document, command) =>
          metrics.command(() => keyring.submit(speaker, document, command)),
      }),
      ...paperRoutes(papers),
      ...installationRoutes(installation),
      ...sealRoutes({
        seal: async () => {
          const { fingerprint, publicKey: key } = await signingKey()
          return { fingerprint, key }
        },
        ...checker,
      }),
      ...noticeRoutes(noticing),
      ...looksRoutes(looks),
    ],
    { probe: () => deps.store.probe(), metrics, cookie: site.cookie },
  )
  const speakerOf = (token: string | undefined): Promise<Speaker | undefined> => access.speakerOf(token)
  const { acts, reads, sockets: openings } = { ...usualRates, ...deps.rates }
  const monotonic = (): number => clock.monotonic()
  const rates = { acts: new RateLimiter(acts, monotonic), reads: new RateLimiter(reads, monotonic) }
  const opened = new RateLimiter(openings, monotonic)
  const reading = deps.reading
    ? servingReading({
        pages: deps.pages,
        render: deps.reading,
        speakerOf: (request) => speakerOf(site.tokenOf(request)),
        mayRead: ({ session }) => rates.reads.wait(session, readingCosts) === 0,
        facts: (speaker, document) => reader.page(speaker, document),
        look: () => installation.look(),
        log,
      })
    : undefined
  const web = createWeb({
    site,
    routes,
    speakerOf,
    ...(reading ? { reading } : {}),
    pages: servePages(deps.pages),
    metrics,
    rates,
    tellsNumbers: deps.metrics ?? deps.publicOrigin === undefined,
    log,
  })
  const server = createServer(web)
  const sockets = attachSockets(server, {
    speakerOf: (request) => speakerOf(site.tokenOf(request)),
    waitOf: (session) => opened.wait(session),
    rooms,
    live,
    originAllowed: (request) => site.originAllowed(request),
  })
  metrics.gauges(() => ({
    penholder_damage: { help: 'Places of the store known to be damaged.', value: store.damage().length },
    penholder_live_connections: { help: 'Pages that listen for hints.', value: live.connections() },
    ...Object.fromEntries(
      Object.entries(rooms.stats()).map(([name, value]) => [
        `penholder_${name}`,
        { help: `Of the live texts: ${name}.`, value },
      ]),
    ),
  }))

  return {
    access,
    handler,
    reader,
    drafts,
    rooms,
    live,
    setUpToken: () => (body.state().established ? undefined : setUpKey.make()),

    async inviteSecretariat() {
      const { seats, accreditations } = body.state()
      const found = accreditations.find(
        ({ person, seat }) =>
          seats[seat]?.role === 'secretariat' && access.seatsOf(person).some((held) => held.seat === seat),
      )
      return found && access.invite(found.person)
    },

    listen: (port, host) =>
      new Promise((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, host, () => {
          server.off('error', reject)
          server.on('error', (error) =>
            log.error({ fault: faultFacts(error) }, 'the listening socket failed'),
          )
          const address = server.address()
          invariant(address !== null && typeof address === 'object', 'a TCP server has an address')
          const { port: given } = address satisfies AddressInfo
          heard = `http://${isLoopback(host) ? 'localhost' : host}:${given}`
          resolve(given)
        })
      }),

    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      const cut = setTimeout(() => server.closeAllConnections(), drainMs)
      live.close()
      await rooms.close()
      sockets.close()
      server.closeIdleConnections()
      await closed
      clearTimeout(cut)
      access.close()
      await noticing.close()
      await outbox.close()
      await deadlines.close()
      await drafts.idle()
    },
  }
}

const sessionView = (
  speaker: Speaker,
  access: Access,
  body: { readonly id: string; readonly name: string; readonly zone: string; readonly language: string },
  now: number,
): Omit<SessionView, 'demo' | 'mail' | 'look'> => ({
  person: { id: speaker.person, name: speaker.name },
  seat: speaker.actor.seat,
  capacity: speaker.actor.capacity,
  seats: access.seatsOf(speaker.person),
  body: { id: body.id, name: body.name, zone: body.zone, language: body.language },
  now,
})

const background = (work: Promise<void>, log: Logger): void => {
  work.catch((error: unknown) => log.error({ fault: faultFacts(error) }, 'telling of a commit failed'))
}
