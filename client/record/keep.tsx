/** The record to keep: one signed file of what everyone sees or of what one's own seat sees, and the page that checks it anywhere. */
import { useEffect, useState, type ReactNode } from 'react'
import type { DocumentId } from '../../shared/ids.ts'
import { api, bundlePath, checkerPath } from '../connection/api.ts'
import { Link, textPath } from '../router.ts'
import { Icon } from '../ui/index.ts'
import { useWords } from '../words/index.ts'

export const Keep = ({ document }: { readonly document: DocumentId }): ReactNode => {
  const words = useWords()
  const fingerprint = useFingerprint()
  return (
    <section aria-labelledby="keep" className="no-print">
      <h2 id="keep" className="section-title">
        {words('keep.title')}
      </h2>
      <div className="proof">
        <p className="quiet">{words('keep.lead')}</p>
        <Download
          to={bundlePath(document, 'everyone')}
          what={words('keep.everyone')}
          note={words('keep.everyone.note')}
        />
        <Download to={bundlePath(document, 'own')} what={words('keep.own')} note={words('keep.own.note')} />
        <Download to={checkerPath} what={words('keep.checker')} note={words('keep.checker.note')} />
        <p>
          <Link to={textPath(document, 'certificate')}>{words('certificate.title')}</Link>
        </p>
        {fingerprint !== undefined && (
          <p className="quiet small">
            {words('keep.key')}
            <code className="proof-head">{fingerprint}</code>
          </p>
        )}
      </div>
    </section>
  )
}

/** Of the installation's key; none while it is not known. */
export const useFingerprint = (): string | undefined => {
  const [fingerprint, setFingerprint] = useState<string>()
  useEffect(() => {
    const asked = { wanted: true }
    api.seal().then(
      (seal) => {
        if (asked.wanted) setFingerprint(seal.fingerprint)
      },
      // It stands here for comparing; what can be downloaded does not wait for it.
      () => undefined,
    )
    return () => {
      asked.wanted = false
    }
  }, [])
  return fingerprint
}

type DownloadProps = { readonly to: string; readonly what: string; readonly note: string }

const Download = ({ to, what, note }: DownloadProps): ReactNode => (
  <p className="keep-line">
    <a className="button button-outline" href={to} download>
      <Icon name="download" />
      {what}
    </a>
    <span className="quiet small">{note}</span>
  </p>
)
