/** One line of what a silence was bound to: version, way, bytes, minute. */
import type { ReactNode } from 'react'
import type { Silence } from '../../shared/procedure/state.ts'
import { Moment } from '../ui/index.ts'
import { useWords, versionName } from '../words/index.ts'
import { hashInWords, profileName } from './words.ts'

export const SilenceFacts = ({ silence }: { readonly silence: Silence }): ReactNode => {
  const words = useWords()
  return (
    <p className="quiet small">
      {versionName(words, silence.version)} · {profileName(words, silence.profile)} ·{' '}
      {hashInWords(words, silence.hash)} · {words('silence.until')}{' '}
      <Moment at={silence.deadline.instant} zone={silence.deadline.zone} relative={false} />
    </p>
  )
}
