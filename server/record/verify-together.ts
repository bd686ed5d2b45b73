/**
 * Several texts under one silence, over all their records: each that is named has that silence, with the same others, and as a
 * package they are all as far (TOG-9). One text is checked in `verify-events.ts`; here what only all of them together show.
 */
import type { DocumentId, SilenceId } from '../../shared/ids.ts'
import type { RecordedDraftEvent } from '../../shared/procedure/event.ts'
import type { DraftState, SilencePhase } from '../../shared/procedure/state.ts'
import { togetherStands } from '../../shared/procedure/together.ts'

/** What one text's record says of a silence that it is under with others. */
export type UnderTogether = {
  readonly document: DocumentId
  readonly silence: SilenceId
  readonly hash: string
  readonly texts: readonly DocumentId[]
  readonly phase: SilencePhase
  readonly apart: boolean
}

export const togetherIn = ({ id: document, silences }: DraftState): readonly UnderTogether[] =>
  silences.flatMap(({ id, together, phase, profile }): readonly UnderTogether[] =>
    together
      ? [
          {
            document,
            silence: id,
            hash: together.hash,
            texts: together.texts.map((text) => text.document),
            phase,
            apart: profile.severable === 'items',
          },
        ]
      : [],
  )

type Opening = Extract<RecordedDraftEvent, { readonly type: 'SilenceOpened' }>['data']

export const isTogether = (document: DocumentId, { together, version, hash }: Opening): boolean =>
  together === undefined || togetherStands(together, { document, version, hash })

type TogetherFault = { readonly document: DocumentId; readonly what: string }

export const verifyTogether = (all: readonly UnderTogether[]): readonly TogetherFault[] => {
  const found = new Map(all.map((one) => [`${one.document} ${one.silence}`, one]))
  return all.flatMap((one) => {
    const others = one.texts.map((document) => found.get(`${document} ${one.silence}`))
    const what = others.every((other) => other?.hash === one.hash)
      ? one.apart || others.every((other) => other?.phase === one.phase)
        ? undefined
        : 'texts under one silence are not as far as each other'
      : 'a text that is named under the same silence is not under it'
    return what === undefined ? [] : [{ document: one.document, what }]
  })
}
