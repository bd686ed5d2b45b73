/** The inbox over HTTP: what the caller is told of, what of it is read, and by which ways they are told. Nobody else's. */
import { preferencesShape } from '../../shared/notices/preferences.ts'
import { readNoticesRequest } from '../../shared/protocol/notices.ts'
import type { Inbox } from '../notices/inbox.ts'
import { freshJson, sessionRoute, type Route } from './routes.ts'

const answers = {
  200: { description: 'The inbox as it is then: notices, newest first; unread; preferences.' },
}

export const noticeRoutes = (inbox: Inbox): readonly Route[] => [
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
