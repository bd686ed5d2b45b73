/** What became of words that could not stay where they were typed: told to their author, until they have read it. */
import type { ReactNode } from 'react'
import type { LinkNotice, TextLink } from '../connection/text-provider.ts'
import { Button, Notice } from '../ui/index.ts'
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
  }
}

export const LinkNotices = ({
  link,
  notices,
}: {
  readonly link: TextLink
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
          <Button small onPress={() => link.dismiss(notice)}>
            {words('text.notice.read')}
          </Button>
        </div>
      }
    >
      {sentenceOf(words, notice)}
    </Notice>
  ))
}
