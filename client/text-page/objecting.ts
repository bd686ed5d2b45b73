/** Objecting to a paragraph or to the whole, and joining another's objection: the confirmation, with what may be given with it. */
import type { Objection } from '../../shared/procedure/state.ts'
import type { ParagraphId } from '../../shared/ids.ts'
import type { Request } from '../procedure/draft-store.ts'
import type { Words } from '../words/index.ts'
import type { Asked } from './acts.tsx'

const withReason = (request: Request, reason: string): Request =>
  request.type === 'RaiseObjection' ? { ...request, reason } : request

/** The words of a mandate without the text they stand in prove nothing, and the other way round. */
const withMandate = (request: Request, [source = '', words = '']: readonly string[]): Request =>
  request.type === 'RaiseObjection' && source !== '' && words !== ''
    ? { ...request, mandate: { source, words } }
    : request

export const objecting = (words: Words, seat: string, paragraph: ParagraphId | null): Asked => ({
  verb: words('text.object'),
  sentence: words(paragraph === null ? 'text.confirm.object.whole' : 'text.confirm.object', { seat }),
  request: { type: 'RaiseObjection', paragraph },
  grave: true,
  done: words('text.told.object', { seat }),
  note: { label: words('text.reason'), into: withReason },
  more: {
    label: words('objection.mandate.open'),
    fields: [words('objection.mandate.source'), words('objection.mandate.words')],
    into: withMandate,
  },
})

export const joining = (words: Words, own: string, seat: string, objection: Objection): Asked => ({
  verb: words('objection.join'),
  sentence: words('objection.join.confirm', { own, seat }),
  request: { type: 'RaiseObjection', paragraph: objection.paragraph, joins: objection.id },
  grave: true,
  done: words('objection.join.told', { seat }),
  note: { label: words('text.reason'), into: withReason },
})
