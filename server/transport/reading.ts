/**
 * A text's own address answers with the last version as HTML, so that it can be read before the program has come. Those who
 * may not know of the text get the page that everybody gets, as do those who are not signed in. Knows how the pieces are put
 * into the built page and that nothing of it is kept; what is shown is decided in `procedure/`, how in the renderer.
 */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Request, RequestHandler, Response } from 'express'
import type { Logger } from 'pino'
import type { DocumentId } from '../../shared/ids.ts'
import type { Refusal } from '../../shared/procedure/refusal.ts'
import type { LookView } from '../../shared/protocol/installation.ts'
import type { ReadingFacts, ReadingPage, RenderReading } from '../../shared/protocol/reading.ts'
import type { Result } from '../../shared/result.ts'
import type { Speaker } from '../access/speaker.ts'
import { inTurn } from '../turns.ts'
import { faulted } from './reply.ts'
import { fresh, param } from './routes.ts'
import { cookieOf } from './site.ts'
import { Unsent } from './unsent.ts'

type ReadingDeps = {
  /** Folder of the built page. */
  readonly pages: string
  readonly render: RenderReading
  readonly speakerOf: (request: Request) => Promise<Speaker | undefined>
  /** Counts one reading; false for a session that asks too fast (ATK-48). */
  readonly mayRead: (speaker: Speaker) => boolean
  readonly facts: (speaker: Speaker, document: DocumentId) => Promise<Result<ReadingFacts, Refusal>>
  readonly look: () => LookView
  readonly log: Logger
}

/** One is as much work as so many other readings (ATK-67). */
export const readingCosts = 10

/** The reader's own choice on this device, told to the server so that the page does not turn round when the program comes. */
const languageCookie = 'ph_language'

export const servingReading = (deps: ReadingDeps): RequestHandler => {
  const turn = inTurn()
  const unsent = new Unsent()
  const pageFor = async (request: Request, response: Response): Promise<string | undefined> => {
    const speaker = await deps.speakerOf(request)
    if (!speaker || !deps.mayRead(speaker)) return undefined
    const facts = await deps.facts(speaker, param({ params: onlyStrings(request.params) }, 'document'))
    if (!facts.ok) return undefined
    const chosen = cookieOf(request, languageCookie)
    const languages = [...(chosen === undefined ? [] : [chosen]), ...request.acceptsLanguages()]
    const template = await readFile(path.join(deps.pages, 'index.html'), 'utf8')
    const page = filled(
      template,
      await turn(() => deps.render({ ...facts.value, look: deps.look() }, languages)),
    )
    if (!unsent.mayTake(speaker.person, page.length)) return undefined
    unsent.count(speaker.person, page.length, response)
    return page
  }
  return async (request, response, next) => {
    const page = await pageFor(request, response).catch((error: unknown) => {
      // The program says it better than a problem would: it asks for the same text, and is answered with the fault.
      faulted(error, deps.log, 'the reading page')
      return undefined
    })
    if (page === undefined) next()
    else response.set(fresh).type('html').send(page)
  }
}

const onlyStrings = (params: Request['params']): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )

/** Functions, not strings: a replacement that holds `$&` would be read as a pattern. */
export const filled = (template: string, page: ReadingPage): string => {
  const accent = page.accent === undefined ? '' : ` data-accent="${escaped(page.accent)}"`
  return template
    .replace(/<html[^>]*>/, () => `<html lang="${escaped(page.lang)}" dir="${page.dir}"${accent}>`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(page.title)}</title>`)
    .replace(
      '<div id="page"></div>',
      () =>
        `<div id="reading">${page.html}</div>` +
        `<script type="application/json" id="reading-data">${inert(page.data)}</script>` +
        '<div id="page" hidden></div>',
    )
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (words: string): string => words.replace(/[&<>"']/g, (sign) => entities[sign] ?? '')

/** JSON that cannot end its own element. */
const inert = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')
