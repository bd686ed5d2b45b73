/**
 * Starts the server: configuration, storage, the app, signals. Whatever keeps it from starting is said in one sentence with
 * what to do, and ends with a code other than zero. `--demo` plays the demo and serves it; `--json` announces it for programs.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { pino, type Logger } from 'pino'
import type { BodyId } from '../shared/ids.ts'
import type { SpeakLetters } from '../shared/protocol/letters.ts'
import type { RenderReading } from '../shared/protocol/reading.ts'
import { newId } from './access/token.ts'
import { createApp, type App } from './app.ts'
import { createBackups, type Backups } from './backup/schedule.ts'
import { systemClock } from './clock.ts'
import type { SettingsInForce } from './installation/installation.ts'
import { databaseClock } from './database-clock.ts'
import { isLoopback, readConfig, type Config } from './config.ts'
import { bodyStream } from './drafts.ts'
import { announced, announcement, demoBody, DemoKeys, rehearse, sentences } from './demo/demo.ts'
import { faultFacts } from './fault.ts'
import { diskTrouble, isExposed } from './storage/durable-file.ts'
import { openStorage } from './storage/index.ts'
import { StoreBusy, StoreFault, type Store } from './storage/port.ts'
import { Settings } from './storage/settings.ts'
import { loadTemplates } from './templates.ts'

type Options = { readonly demo: boolean; readonly json: boolean; readonly signIn: boolean }

/** Said to whoever started it, instead of a stack. */
class CannotStart extends Error {
  override readonly name = 'CannotStart'
}

const main = async (options: Options): Promise<void> => {
  // What is made from here on is this account's alone (INS-8).
  process.umask(0o077)
  const config = readConfig()
  if (!config.ok) throw new CannotStart(config.refusal)
  const log = pino({ level: config.value.logLevel, base: null }, pino.destination(2))
  const store = await openStore(config.value)
  try {
    for (const { body, stream, seq, what } of store.damage())
      log.error({ body, stream, seq, what }, 'damaged: opened read-only up to this entry; see npm run verify')
    await serve(config.value, store, log, options)
  } catch (error) {
    await store.close()
    throw error
  }
}

const serve = async (config: Config, store: Store, log: Logger, options: Options): Promise<void> => {
  const settings = await Settings.open(config.dataDir)
  if (settings.notice !== undefined) log.error({}, settings.notice)
  const exposed = (): boolean => isExposed(config.dataDir)
  if (exposed()) log.warn({}, 'other accounts of this machine may look into the data folder')
  const backups = backupsOf(config, settings, log)
  const common = {
    store,
    log,
    templates: loadTemplates(path.join(config.root, 'templates')),
    pages: path.join(config.root, 'dist', 'client'),
    checker: readFileSync(path.join(config.root, 'dist', 'check', 'check.html')),
    reading: (await built<{ readonly renderReading: RenderReading }>(config.root, 'reading')).renderReading,
    letters: (await built<{ readonly speakLetters: SpeakLetters }>(config.root, 'letters')).speakLetters,
  }
  if (options.demo) say('Preparing the demo …')
  const texts = options.demo ? await rehearse(common, systemClock.now()) : []
  const keys = options.demo ? new DemoKeys() : undefined
  const app = await createApp({
    ...common,
    clock: store.now ? await databaseClock(store.now.bind(store), systemClock) : systemClock,
    body: options.demo ? demoBody : await bodyIn(store),
    metrics: config.metrics,
    ...(config.publicOrigin === undefined ? {} : { publicOrigin: config.publicOrigin }),
    ...(config.oidc && !options.demo ? { oidc: config.oidc } : {}),
    ...(keys ? { demoKey: keys.personOf } : {}),
    settings: keys ? withoutMail(settings) : settings,
    ...(backups ? { backups } : {}),
    inDatabase: config.databaseUrl !== undefined,
    exposed,
  })
  const port = await listening(app, config)
  void checkInBackground(store, log)
  stopOnSignals(app, store, log, backups)
  const here = `http://${isLoopback(config.host) ? 'localhost' : config.host}:${port}`
  // A demo's keys open on the machine itself and nowhere else.
  const url = keys ? here : (config.publicOrigin ?? here)
  log.info({ url, store: store.description }, 'listening')
  if (keys) {
    const said = announcement(url, keys, await announced(app, texts))
    if (options.json) console.log(JSON.stringify(said))
    else say(sentences(said))
    return
  }
  await welcome(app, url, options)
}

/** Built beside the server from the client's own components and words: the server never imports the client. */
const built = async <M>(root: string, name: string): Promise<M> => {
  const file = path.join(root, 'dist', 'server', `${name}.js`)
  return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as M
}

const welcome = async (app: App, url: string, options: Options): Promise<void> => {
  const token = app.setUpToken()
  if (token !== undefined) {
    say(
      `Nothing is set up here yet. Open this link, once, to set up your body:\n\n  ${url}/set-up#${token}\n`,
    )
    return
  }
  say(`Penholder is at ${url}`)
  if (!options.signIn) return
  const invitation = await app.inviteSecretariat()
  say(
    invitation
      ? `A new sign-in link for the secretariat, for one use:\n\n  ${url}/sign-in#${invitation.token}\n`
      : 'No person of the secretariat is in office, so there is nobody to make a link for.',
  )
}

/** The body that this store serves; a fresh id where there is none yet. A demo's body is only ever served by the demo. */
const bodyIn = async (store: Store): Promise<BodyId> => {
  const bodies = (await store.streams()).flatMap(({ body, stream }) =>
    stream === bodyStream && body !== demoBody ? [body] : [],
  )
  return bodies[0] ?? newId('b')
}

const openStore = async (config: Config): Promise<Store> => {
  try {
    return await openStorage({
      dataDir: config.dataDir,
      ...(config.databaseUrl === undefined ? {} : { databaseUrl: config.databaseUrl }),
    })
  } catch (cause) {
    if (cause instanceof StoreBusy)
      throw new CannotStart(
        `The data folder ${config.dataDir} is in use: ${cause.message}. Stop that process, or set DATA_DIR to another folder.`,
        { cause },
      )
    if (cause instanceof StoreFault && config.databaseUrl !== undefined)
      throw new CannotStart(
        `The database cannot be opened: ${cause.message}. See that it runs and that DATABASE_URL names it, then start again.`,
        { cause },
      )
    if (cause instanceof StoreFault)
      throw new CannotStart(
        `The data in ${config.dataDir} cannot be opened: ${cause.message}. Keep the folder as it is, restore a backup beside it, and start with DATA_DIR set to the copy.`,
        { cause },
      )
    const trouble = diskTrouble(cause)
    if (trouble !== undefined)
      throw new CannotStart(
        `The data folder ${config.dataDir} cannot be written: ${trouble}. Nothing in it was changed. See that its disk has room and is sound, then start again.`,
        { cause },
      )
    const code = codeOf(cause)
    if (code === 'EACCES' || code === 'EROFS' || code === 'ENOTDIR' || code === 'EPERM' || code === 'EEXIST')
      throw new CannotStart(
        `The data folder ${config.dataDir} cannot be written (${code}). Set DATA_DIR to a folder that this user may write.`,
        { cause },
      )
    throw cause
  }
}

const listening = async (app: App, { port, host }: Config): Promise<number> => {
  try {
    return await app.listen(port, host)
  } catch (cause) {
    await app.close()
    const code = codeOf(cause)
    if (code === 'EADDRINUSE')
      throw new CannotStart(
        `Port ${port} on ${host} is in use. Stop the program that has it, or set PORT to another one.`,
        {
          cause,
        },
      )
    if (code === 'EACCES')
      throw new CannotStart(`Port ${port} may not be used by this user. Set PORT to one above 1023.`, {
        cause,
      })
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new CannotStart(`This machine has no address ${host}. Set HOST to one of its own.`, { cause })
    throw cause
  }
}

/** After a clean end nothing was read at opening: what lies damaged in an old text is to be found before somebody opens it. */
const checkInBackground = async (store: Store, log: Logger): Promise<void> => {
  const known = new Set(store.damage().map(({ body, stream }) => `${body}/${stream}`))
  for (const { body, stream, seq, what } of (await store.check?.()) ?? [])
    if (!known.has(`${body}/${stream}`))
      log.error(
        { body, stream, seq, what },
        'damage was found: read-only from there on; restore a backup beside, and see npm run verify',
      )
}

/** A demo writes to nobody. */
const withoutMail = (settings: Settings): SettingsInForce => ({
  get current() {
    const { mail: _, ...rest } = settings.current
    return rest
  },
  change: (change) => settings.change(change),
})

/** A database has its own tools for it. */
const backupsOf = (
  { dataDir, databaseUrl }: Config,
  settings: Settings,
  log: Logger,
): Backups | undefined => {
  if (databaseUrl !== undefined) return undefined
  return createBackups({ dataDir, settings: () => settings.current.backups, clock: systemClock, log })
}

/** Whoever is typing keeps what they typed: what has been taken is written, answered and told before the end. */
const stopOnSignals = (app: App, store: Store, log: Logger, backups: Backups | undefined): void => {
  let stopping: Promise<void> | undefined
  const stop = (code: number): void => {
    stopping ??= app
      .close()
      .then(() => backups?.close())
      .then(() => store.close())
      .catch((error: unknown) => {
        log.fatal({ fault: faultFacts(error) }, 'the end was not clean')
        process.exitCode = 1
      })
      .finally(() => process.exit(process.exitCode ?? code))
  }
  process.on('SIGINT', () => stop(0))
  process.on('SIGTERM', () => stop(0))
  const bug = (what: string) => (error: unknown) => {
    log.fatal({ fault: faultFacts(error) }, what)
    stop(1)
  }
  void store.failed?.then((fault) => {
    log.fatal({ fault: faultFacts(fault) }, 'the store failed')
    say(
      `${store.description} can no longer be written, and Penholder ends: ${causeOf(fault)}. ` +
        'Whatever was answered as saved is there. See that the disk is sound and has room, then start again.',
    )
    stop(1)
  })
  process.on('unhandledRejection', bug('a promise failed and nobody was waiting for it'))
  process.on('uncaughtException', bug('an exception that nobody caught'))
}

const causeOf = ({ cause, message }: StoreFault): string => (cause instanceof Error ? cause.message : message)

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined

/** For people; standard output belongs to programs. */
const say = (text: string): void => console.error(text)

const has = (flag: string): boolean => process.argv.slice(2).includes(flag)

try {
  await main({ demo: has('--demo'), json: has('--json'), signIn: has('--sign-in') })
} catch (error) {
  if (error instanceof CannotStart) say(error.message)
  else say(`Penholder could not start. ${error instanceof Error ? (error.stack ?? error.message) : ''}`)
  process.exit(1)
}
