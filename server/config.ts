/**
 * What the environment may say, read once: the only reader of `process.env`. Everything else takes values as arguments.
 * A value that makes no sense is answered with a sentence for the person who typed it, not with a default.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { ok, refuse, type Result } from '../shared/result.ts'
import type { ElsewhereConfig } from './access/elsewhere.ts'

type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent'

export type Config = {
  readonly port: number
  /** Loopback unless the environment says otherwise: nothing is offered to a network by accident. */
  readonly host: string
  readonly dataDir: string
  /** Set: the record lives in this PostgreSQL instead of the folder. */
  readonly databaseUrl?: string
  /** What people call this server, where a proxy stands in front of it: scheme, host and port, no more. */
  readonly publicOrigin?: string
  /** With a public address only if it is asked for: a proxy that does not say who called makes everybody local. */
  readonly metrics: boolean
  readonly logLevel: LogLevel
  /** Set: people may sign in with this service (OpenID Connect). */
  readonly oidc?: ElsewhereConfig
  /** Where the project lies: its templates and the built page. */
  readonly root: string
}

const logLevels: readonly LogLevel[] = ['fatal', 'error', 'warn', 'info', 'debug', 'silent']
const isLogLevel = (value: string): value is LogLevel => logLevels.some((level) => level === value)

export const readConfig = (
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Result<Config, string> => {
  const port = Number(environment['PORT'] || 4380)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    return refuse(`PORT is "${environment['PORT']}"; it must be a whole number from 0 to 65535.`)
  const logLevel = environment['LOG_LEVEL'] || 'info'
  if (!isLogLevel(logLevel))
    return refuse(`LOG_LEVEL is "${logLevel}"; it must be one of ${logLevels.join(', ')}.`)
  const databaseUrl = environment['DATABASE_URL']
  if (databaseUrl && !/^postgres(ql)?:\/\//.test(databaseUrl))
    return refuse('DATABASE_URL must begin with postgres:// or postgresql://.')
  const publicUrl = environment['PUBLIC_URL']
  const publicOrigin = publicUrl ? originOf(publicUrl) : undefined
  if (publicUrl && publicOrigin === undefined)
    return refuse(
      `PUBLIC_URL is "${publicUrl}"; it must be the address people type, such as https://drafting.example, without a path.`,
    )
  const oidc = readOidc(environment)
  if (!oidc.ok) return oidc
  const metrics = environment['METRICS']
  if (metrics && metrics !== 'local')
    return refuse(
      `METRICS is "${metrics}"; it may only be local: behind PUBLIC_URL, /metrics is then answered to this machine.`,
    )
  const root = projectRoot(import.meta.dirname)
  if (root === undefined)
    return refuse(
      'The project’s package.json was not found: start the server from a checkout of the project.',
    )
  return ok({
    port,
    host: environment['HOST'] || '127.0.0.1',
    dataDir: path.resolve(environment['DATA_DIR'] || './data'),
    ...(databaseUrl ? { databaseUrl } : {}),
    ...(publicOrigin ? { publicOrigin } : {}),
    metrics: publicOrigin === undefined || metrics === 'local',
    ...(oidc.value ? { oidc: oidc.value } : {}),
    logLevel,
    root,
  })
}

/** Nothing may follow the host: the page lives at the root. */
const originOf = (address: string): string | undefined => {
  if (!URL.canParse(address)) return undefined
  const { protocol, origin, href } = new URL(address)
  return (protocol === 'https:' || protocol === 'http:') && href === `${origin}/` ? origin : undefined
}

const readOidc = (
  environment: Readonly<Record<string, string | undefined>>,
): Result<ElsewhereConfig | undefined, string> => {
  const issuer = environment['OIDC_ISSUER']
  const clientId = environment['OIDC_CLIENT_ID']
  const clientSecret = environment['OIDC_CLIENT_SECRET']
  if (!issuer && !clientId) return ok(undefined)
  if (!issuer || !clientId || !URL.canParse(issuer))
    return refuse('OIDC_ISSUER must be the address of a sign-in service, and OIDC_CLIENT_ID given with it.')
  const name = environment['OIDC_NAME'] || new URL(issuer).hostname
  return ok({ issuer, clientId, name, ...(clientSecret ? { clientSecret } : {}) })
}

export const isLoopback = (address: string): boolean =>
  address === 'localhost' || address === '::1' || /^(::ffff:)?127\./.test(address)

/** The same folder from the source (`server/`) and from the bundle (`dist/server/`). */
const projectRoot = (from: string): string | undefined => {
  for (let folder = from; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, 'package.json')) && existsSync(path.join(folder, 'templates')))
      return folder
    if (path.dirname(folder) === folder) return undefined
  }
}
