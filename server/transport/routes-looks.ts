/** How far the caller has looked into texts, and what changed since: theirs alone. */
import type { Looks } from '../procedure/looks.ts'
import { refused } from './reply.ts'
import { freshJson, param, sessionRoute, type Route } from './routes.ts'

export const looksRoutes = (looks: Looks): readonly Route[] => [
  sessionRoute({
    method: 'get',
    path: '/api/since',
    summary:
      'What changed in each text since the caller last looked into it, and how many drafts lie on their desk.',
    answers: { 200: { description: 'A list of the texts of which there is something to say.' } },
    run: async ({ speaker }) => freshJson(await looks.since(speaker)),
  }),
  sessionRoute({
    method: 'post',
    path: '/api/documents/{document}/look',
    summary:
      'The caller has the text before them. Kept for them alone; no receipt, and no part of the record.',
    answers: {
      200: { description: 'It is kept.' },
      404: { description: 'NoSuchText' },
    },
    run: async (call) => {
      const noted = await looks.note(call.speaker, param(call, 'document'))
      return noted.ok ? freshJson(noted.value) : refused(noted.refusal)
    },
  }),
]
