/** What changed in a text since this reader looked into it, each part a link to where it is seen. */
import { Fragment, type ReactNode } from 'react'
import type { SinceView } from '../../shared/protocol/since.ts'
import { newsKinds } from '../../shared/procedure/index.ts'
import { addressOf } from '../addressed.ts'
import { Link, textPath } from '../router.ts'
import { Moment } from '../ui/index.ts'
import { useLanguage, useWords } from '../words/index.ts'

export const SinceLine = ({ view }: { readonly view: SinceView | undefined }): ReactNode => {
  const words = useWords()
  const { code } = useLanguage()
  const { since, document } = view ?? {}
  if (!since || document === undefined) return null
  const [first] = since.paragraphs
  const changed = since.paragraphs.length + since.gone
  const parts: readonly (readonly [string, string])[] = [
    ...(changed > 0
      ? [
          [
            first === undefined
              ? addressOf(document, { is: 'changes' })
              : addressOf(document, { is: 'paragraph', paragraph: first }),
            words('since.words', { count: changed }),
          ] as const,
        ]
      : []),
    ...newsKinds.flatMap((kind): readonly (readonly [string, string])[] =>
      since[kind] > 0 ? [[placeOf(document, kind), words(`since.${kind}`, { count: since[kind] })]] : [],
    ),
  ]
  const joined = new Intl.ListFormat(code, { type: 'unit' }).formatToParts(parts.map(([, text]) => text))
  const begins = joined.findIndex(({ type }) => type === 'element')
  return (
    <span className="text-changes">
      {words('since.lead')} <Moment at={since.at} here={false} relative={false} />:{' '}
      {joined.map(({ type, value }, index) => {
        const [to] = type === 'element' ? (parts[(index - begins) / 2] ?? []) : []
        return to === undefined ? (
          <Fragment key={index}>{value}</Fragment>
        ) : (
          <Link key={index} to={to}>
            {value}
          </Link>
        )
      })}
    </span>
  )
}

const placeOf = (document: string, kind: (typeof newsKinds)[number]): string => {
  if (kind === 'versions') return addressOf(document, { is: 'versions' })
  if (kind === 'proposals' || kind === 'objections') return addressOf(document, { is: 'positions' })
  return textPath(document, 'record')
}
