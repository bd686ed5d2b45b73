/** The inbox over HTTP: what the caller is told of, what of it is read, and by which ways they are told. Nobody else's. */
import type { DocumentId, SeatId } from '../../shared/ids.ts'
import { preferencesShape } from '../../shared/notices/preferences.ts'
import type { Refusal } from '../../shared/procedure/refusal.ts'
import { readNoticesRequest, sendAgainRequest, type SentView } from '../../shared/protocol/notices.ts'
import type { Result } from '../../shared/result.ts'
import type { Speaker } from '../access/speaker.ts'
import type { Inbox } from '../notices/inbox.ts'
import { bytes, problem, refused } from './reply.ts'
import { freshJson, param, sessionRoute, type Route } from './routes.ts'

const answers = {
  200: { description: 'The inbox as it is then: notices, newest first; unread; preferences.' },
}

type NoticeRoutesDeps = {
  readonly inbox: Inbox
  readonly sent: (speaker: Speaker, document: DocumentId) => Promise<Result<readonly SentView[], Refusal>>
  readonly sendAgain: (
    speaker: Speaker,
    document: DocumentId,
    seat: SeatId,
  ) => Promise<Result<boolean, Refusal>>
  readonly letter: (speaker: Speaker, document: DocumentId, hash: string) => Promise<Uint8Array | undefined>
}

export const noticeRoutes = ({ inbox, sent, ...deps }: NoticeRoutesDeps): readonly Route[] => [
  sessionRoute({
    method: 'get',
    path: '/api/documents/{document}/letters',
    summary:
      'What became of the letters that brought the last version, by seat; for whoever has to reach them.',
    answers: {
      200: { description: 'A list.' },
      403: { description: 'RoleMayNot' },
      404: { description: 'NoSuchText' },
    },
    run: async (call) => {
      const found = await sent(call.speaker, param(call, 'document'))
      return found.ok ? freshJson(found.value) : refused(found.refusal)
    },
  }),
  sessionRoute({
    method: 'post',
    path: '/api/documents/{document}/letters',
    summary: 'The note of the silence in hand, mailed once more to a seat; for whoever has to reach it.',
    body: sendAgainRequest,
    answers: {
      200: { description: 'Whether anybody there has an address.' },
      403: { description: 'RoleMayNot' },
      404: { description: 'NoSuchText, NoSuchSeat' },
      409: { description: 'SilenceNotRunning' },
    },
    run: async (call) => {
      const sent = await deps.sendAgain(call.speaker, param(call, 'document'), call.body.seat)
      return sent.ok ? freshJson({ sent: sent.value }) : refused(sent.refusal)
    },
  }),
  sessionRoute({
    method: 'get',
    path: '/api/documents/{document}/letters/{hash}',
    summary:
      'A letter about a silence as it was sent, byte for byte; for the seat it went to and the secretariat.',
    answers: {
      200: { description: 'The letter.', type: 'message/rfc822' },
      404: { description: 'NoSuchPaper: there is none, or it is none of theirs.' },
    },
    run: async (call) => {
      const hash = param(call, 'hash')
      const letter = await deps.letter(call.speaker, param(call, 'document'), hash)
      if (!letter) return problem('NoSuchPaper', { rule: 'MAIL-17' })
      // Always a download and never a page: a mail program opens it.
      return bytes(letter, 'message/rfc822', {
        headers: {
          'Cache-Control': 'private, no-store',
          'Content-Disposition': `attachment; filename="${hash.slice(0, 16)}.eml"`,
        },
      })
    },
  }),
  sessionRoute({
    method: 'get',
    path: '/api/notices',
    summary: 'What the caller is told of in the seat they sit in, and how they prefer to be told.',
    answers,
    run: async ({ speaker }) => freshJson(await inbox.view(speaker)),
  }),
  sessionRoute({
    method: 'post',
    path: '/api/notices/read',
    summary: 'Turn notices over: read or unread, some of them or all until now.',
    body: readNoticesRequest,
    answers,
    run: async ({ speaker, body }) => freshJson(await inbox.mark(speaker, body)),
  }),
  sessionRoute({
    method: 'post',
    path: '/api/notices/preferences',
    summary:
      'By which ways the caller is told, in which language, on whose wall. Of a note of a silence there is no choice.',
    body: preferencesShape,
    answers,
    run: async ({ speaker, body }) => freshJson(await inbox.prefer(speaker, body)),
  }),
]
