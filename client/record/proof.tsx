/** "Verify this": recomputes every hash of the record that this reader holds, here in the browser, and says what came of it. */
import { useMemo, useState, type ReactNode } from 'react'
import type { DraftState } from '../../shared/procedure/state.ts'
import type { Heads } from '../../shared/protocol/http.ts'
import { sha256 } from '../../shared/canonical.ts'
import { api } from '../connection/api.ts'
import { useActs, type Act } from '../frame/acts.ts'
import type { Draft } from '../procedure/draft-store.ts'
import { Button, Notice, useSubmit } from '../ui/index.ts'
import { useWords, type Words } from '../words/index.ts'
import { verifyChains, type ChainReport } from './verify.ts'

type Result = {
  readonly chains: readonly ChainReport[]
  /** Versions whose stored bytes do not have the hash that the record names. */
  readonly wrongVersions: readonly number[]
  readonly versions: number
}

export const Proof = ({ draft }: { readonly draft: Draft }): ReactNode => {
  const words = useWords()
  const [result, setResult] = useState<Result | null>(null)
  const { state } = draft
  const { busy, trouble, submit: verify } = useSubmit(async () => setResult(await prove(state)))
  useActs(
    useMemo<readonly Act[]>(
      () => [{ id: 'verify', label: words('proof.verify'), key: 'v', onAct: () => verify() }],
      [words, verify],
    ),
  )

  return (
    <section aria-labelledby="proof">
      <h2 id="proof" className="section-title">
        {words('proof.title')}
      </h2>
      <div className="proof">
        <p className="quiet">{words('proof.lead')}</p>
        <Button busy={busy} shortcut="V" onPress={() => verify()}>
          {words('proof.verify')}
        </Button>
        {trouble && <Notice tone="problem">{trouble}</Notice>}
        {result && (
          <>
            {result.chains.map((chain) => (
              <Notice
                key={chain.audience}
                tone={chain.fault ? 'problem' : 'good'}
                title={audienceTitle(words, chain)}
              >
                {chain.fault
                  ? words(`proof.fault.${chain.fault.what}`, { number: chain.fault.number })
                  : words('proof.holds', { count: chain.links })}
                <code className="proof-head">{chain.head}</code>
              </Notice>
            ))}
            <Notice
              tone={result.wrongVersions.length > 0 ? 'problem' : 'good'}
              title={words('record.versions')}
            >
              {result.wrongVersions.length > 0
                ? words('proof.versions.wrong', { list: result.wrongVersions.map(String) })
                : words('proof.versions.hold', { count: result.versions })}
            </Notice>
          </>
        )}
      </div>
    </section>
  )
}

const audienceTitle = (words: Words, { audience }: ChainReport): string =>
  words(audience === 'everyone' ? 'proof.everyone' : audience === 'pen' ? 'proof.pen' : 'proof.own')

const prove = async (state: DraftState): Promise<Result> => {
  // The heads are asked for first and the events read after them, so that an act in between is no false alarm.
  const heads: Heads = await api.heads(state.id)
  const { events } = await api.events(state.id, 0)
  const bytes = await Promise.all(state.versions.map(({ number }) => api.versionBytes(state.id, number)))
  return {
    chains: verifyChains(state.id, events, heads),
    wrongVersions: state.versions
      .filter(({ hash }, index) => sha256(bytes[index] ?? '') !== hash)
      .map(({ number }) => number),
    versions: state.versions.length,
  }
}
