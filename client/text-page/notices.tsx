/** What became of words that could not stay where they were typed: told to their author, until they have read it. */
import { useState, type ReactNode } from 'react'
import type { LinkNotice } from '../connection/text-provider.ts'
import { Button, copyWords, Notice } from '../ui/index.ts'
import { useWords, type Words } from '../words/index.ts'
import { useTextScreen } from './screen.ts'

const sentenceOf = (words: Words, notice: LinkNotice): string => {
  switch (notice.is) {
    case 'rescued':
      return words(notice.draft ? 'text.notice.rescued.draft' : 'text.notice.rescued', { said: notice.words })
    case 'refused':
      return words('text.notice.refused')
    case 'kept-as-draft':
      return words('text.notice.kept', { count: notice.count })
    case 'not-kept':
      return words('text.notice.unkept')
    case 'erased':
      return words('text.notice.erased')
  }
}

/** Nobody else has them: they are shown, to be copied here or by hand. */
const Unkept = ({ said }: { readonly said: string }): ReactNode => {
  const words = useWords()
  const [copied, setCopied] = useState<'not-yet' | 'copied' | 'failed'>('not-yet')
  return (
    <>
      <p className="unkept serif" dir="auto">
        {said}
      </p>
      {copied === 'failed' && <p>{words('note.copy.failed')}</p>}
      <Button
        small
        variant="filled"
        icon={copied === 'copied' ? 'check' : 'copy'}
        onPress={() => void copyWords(said).then((done) => setCopied(done ? 'copied' : 'failed'))}
      >
        {words(copied === 'copied' ? 'act.copied' : 'act.copy')}
      </Button>
    </>
  )
}

export const LinkNotices = ({
  of,
  notices,
}: {
  readonly of: { readonly dismiss: (notice: LinkNotice) => void }
  readonly notices: readonly LinkNotice[]
}): ReactNode => {
  const words = useWords()
  const { showMargin } = useTextScreen()
  return notices.map((notice, index) => (
    <Notice
      key={index}
      tone="warning"
      action={
        <div className="form-acts">
          <Button small variant="quiet" onPress={() => showMargin('desk')}>
            {words('text.desk.show')}
          </Button>
          <Button small onPress={() => of.dismiss(notice)}>
            {words('text.notice.read')}
          </Button>
        </div>
      }
    >
      {sentenceOf(words, notice)}
      {notice.is === 'not-kept' && <Unkept said={notice.words} />}
    </Notice>
  ))
}
