/** The installation over HTTP, for whoever looks after it. Who that is, and what may be changed, is decided in `installation/`. */
import { lookRequest, testLetterRequest } from '../../shared/protocol/installation.ts'
import type { Result } from '../../shared/result.ts'
import type { TooMany } from '../access/access.ts'
import type { Installation, InstallationRefusal } from '../installation/installation.ts'
import { problem, type Reply } from './reply.ts'
import { fresh, freshJson, sessionRoute, type Route } from './routes.ts'

const notAdministrator = { 403: { description: 'NotAdministrator' } }

export const installationRoutes = (
  installation: Pick<Installation, 'view' | 'changeLook' | 'sendTestLetter' | 'askSignIn' | 'backUp'>,
): readonly Route[] => [
  sessionRoute({
    method: 'get',
    path: '/api/installation',
    summary:
      'The installation as an administrator sees it: look, languages, mail, sign-in service, store, backups, counts.',
    answers: { 200: { description: 'The installation.' }, ...notAdministrator },
    run: async ({ speaker }) => replyTo(await installation.view(speaker)),
  }),
  sessionRoute({
    method: 'post',
    path: '/api/installation/look',
    summary: 'Change the name, the accent and the languages that are offered.',
    body: lookRequest,
    answers: { 200: { description: 'The installation, changed on disk.' }, ...notAdministrator },
    run: async ({ speaker, body }) => replyTo(await installation.changeLook(speaker, body)),
  }),
  sessionRoute({
    method: 'post',
    path: '/api/installation/test-letter',
    summary: 'Send a letter that tries the mail host; what becomes of it stands in the installation.',
    body: testLetterRequest,
    answers: {
      200: { description: 'The installation.' },
      ...notAdministrator,
      409: { description: 'NoMail' },
      429: { description: 'TooManyAttempts: five an hour.' },
    },
    run: async ({ speaker, body }) => replyTo(await installation.sendTestLetter(speaker, body)),
  }),
  sessionRoute({
    method: 'post',
    path: '/api/installation/sign-in-service',
    summary: 'Ask the other sign-in service whether it answers.',
    answers: { 200: { description: 'The installation.' }, ...notAdministrator },
    run: async ({ speaker }) => replyTo(await installation.askSignIn(speaker)),
  }),
  sessionRoute({
    method: 'post',
    path: '/api/installation/backup',
    summary: 'Take a backup now; answers when it is whole.',
    answers: {
      200: { description: '`taken`, `records`, `bytes`, `damaged`.' },
      ...notAdministrator,
      409: { description: 'NoBackups: the settings name no folder, or the record is in a database.' },
    },
    run: async ({ speaker }) => replyTo(await installation.backUp(speaker)),
  }),
]

const rules = { NotAdministrator: 'INS-1', NoBackups: 'INS-6', NoMail: 'INS-5' } as const

const replyTo = (answer: Result<unknown, InstallationRefusal | TooMany>): Reply => {
  if (answer.ok) return freshJson(answer.value)
  const { refusal } = answer
  if (refusal.code !== 'TooManyAttempts') return problem(refusal.code, { rule: rules[refusal.code] }, fresh)
  const { seconds } = refusal
  return problem(
    refusal.code,
    { rule: 'INS-5', facts: { seconds } },
    { ...fresh, 'Retry-After': String(seconds) },
  )
}
