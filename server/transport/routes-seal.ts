/** What checks a record that somebody took away: the installation's public key, and the page that needs no network. */
import type { SealView } from '../../shared/protocol/http.ts'
import { bytes, problem } from './reply.ts'
import { fresh, freshJson, openRoute, sessionRoute, type Route } from './routes.ts'

type SealRoutesDeps = {
  readonly seal: () => Promise<SealView>
  readonly checker?: Uint8Array
}

export const sealRoutes = ({ seal, checker }: SealRoutesDeps): readonly Route[] => [
  sessionRoute({
    method: 'get',
    path: '/api/seal',
    summary: 'The public key that records are signed with, and its fingerprint.',
    answers: { 200: { description: '`fingerprint` and `key`.' } },
    run: async () => freshJson(await seal()),
  }),
  openRoute({
    method: 'get',
    path: '/api/checker',
    summary: 'The page that checks a record without a network: one file, to be kept.',
    answers: {
      200: { description: 'The page, as a download.', type: 'application/octet-stream' },
      404: { description: 'NoSuchRoute: it has not been built.' },
    },
    // A download and never a page of ours: it runs from wherever its reader keeps it.
    run: async () =>
      checker
        ? bytes(checker, 'application/octet-stream', {
            headers: { ...fresh, 'Content-Disposition': 'attachment; filename="check.html"' },
          })
        : problem('NoSuchRoute'),
  }),
]
