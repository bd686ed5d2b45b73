/** Short messages in the page: what is, what went wrong and what to do, what will be here. */
import type { ReactNode } from 'react'
import { useWords } from '../words/index.ts'

export type NoticeProps = {
  readonly tone?: 'plain' | 'good' | 'warning' | 'problem'
  readonly title?: string
  readonly children: ReactNode
  readonly action?: ReactNode
}

/** A problem is announced at once; everything else when the reader pauses. */
export const Notice = ({ tone = 'plain', title, children, action }: NoticeProps): ReactNode => (
  <div className={`notice notice-${tone}`} role={tone === 'problem' ? 'alert' : 'status'}>
    <div className="notice-words">
      {title && <strong className="notice-title">{title}</strong>}
      <div>{children}</div>
    </div>
    {action}
  </div>
)

/** An empty place: what will be here, and the one thing to do. */
export const Empty = ({
  title,
  children,
  action,
  page = false,
}: {
  readonly title: string
  readonly children?: ReactNode
  readonly action?: ReactNode
  /** It is all there is on the page, so its title is the page’s. */
  readonly page?: boolean
}): ReactNode => (
  <div className="empty">
    {page ? <h1 className="empty-title">{title}</h1> : <p className="empty-title">{title}</p>}
    {children && <p className="empty-words">{children}</p>}
    {action}
  </div>
)

/** Holds the place of what is coming, so that nothing jumps when it arrives. Its words come only after a moment. */
export const Loading = ({ lines = 3 }: { readonly lines?: number }): ReactNode => {
  const words = useWords()
  return (
    <div className="loading" role="status">
      <span className="visually-hidden">{words('loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="loading-line" aria-hidden="true" />
      ))}
    </div>
  )
}
