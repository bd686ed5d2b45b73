/** Papers: the files that back an act entered for a seat. Kept by their SHA-256; who may see one is decided in `access/`. */
import { createHash } from 'node:crypto'
import { paperQuery, type PaperView } from '../../shared/protocol/http.ts'
import type { Papers } from '../access/papers.ts'
import { bytes, problem, refused } from './reply.ts'
import { freshJson, param, sessionRoute, type Route } from './routes.ts'

const largestPaper = 5 * 1024 * 1024

export const paperRoutes = (deps: Papers): readonly Route[] => [
  sessionRoute({
    method: 'post',
    path: '/api/papers',
    summary:
      'Keep a paper for an act on behalf of a seat: the body is the file, at most 5 MiB. The secretariat’s act.',
    query: paperQuery,
    raw: { most: largestPaper },
    answers: { 200: { description: '`name` and `hash`, as an act on behalf names them.' } },
    run: async (call) => {
      const { role } = call.speaker.actor
      if (role !== 'secretariat')
        return refused({ code: 'OnBehalfOnlySecretariat', rule: 'BEH-1', facts: { role } })
      const file: unknown = call.body
      if (!Buffer.isBuffer(file) || file.length === 0)
        return problem('Malformed', {
          issues: [{ path: '', message: 'the body is the file, and not empty' }],
        })
      const hash = createHash('sha256').update(file).digest('hex')
      const { name } = call.query
      await deps.keep(hash, { name, bytes: file })
      return freshJson({ name, hash } satisfies PaperView)
    },
  }),
  sessionRoute({
    method: 'get',
    path: '/api/papers/{hash}',
    summary: 'A paper, to the secretariat, and to the pen and the seat of an act that rests on it.',
    answers: {
      200: { description: 'The file.', type: 'application/octet-stream' },
      404: { description: 'NoSuchPaper' },
    },
    run: async (call) => {
      const hash = param(call, 'hash')
      const paper = /^[0-9a-f]{64}$/.test(hash) ? await deps.find(call.speaker, hash) : undefined
      if (!paper) return problem('NoSuchPaper', { rule: 'ACC-14' })
      // Always a download and never a page: it came from outside, and this is our own origin.
      return bytes(paper.bytes, 'application/octet-stream', {
        headers: {
          'Cache-Control': 'private, no-store',
          'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(paper.name)}`,
        },
      })
    },
  }),
]
