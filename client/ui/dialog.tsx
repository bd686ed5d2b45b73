/**
 * What stands over the page: a dialog, the confirmation of an act, and a sheet from below.
 * Focus goes in and comes back; Escape and the quiet button leave everything as it was.
 */
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useWords } from '../words/index.ts'
import { Button, IconButton } from './button.tsx'
import { Notice } from './notice.tsx'
import { useSubmit } from './use-submit.ts'

export type DialogProps = {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons at the foot; the quiet one first. */
  readonly actions?: ReactNode
  readonly size?: 'narrow' | 'wide'
  readonly role?: 'dialog' | 'alertdialog'
}

export const Dialog = (props: DialogProps): ReactNode => {
  const { title, isOpen, onClose, children, actions, size = 'narrow', role = 'dialog' } = props
  const words = useWords()
  return (
    <ModalOverlay
      className="overlay"
      isOpen={isOpen}
      isDismissable={role === 'dialog'}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className={`modal modal-${size}`}>
        <AriaDialog className="dialog" role={role}>
          <header className="dialog-head">
            <Heading slot="title" className="dialog-title">
              {title}
            </Heading>
            {role === 'dialog' && <IconButton icon="close" label={words('act.close')} onPress={onClose} />}
          </header>
          <div className="dialog-body">{children}</div>
          {actions && <footer className="dialog-foot">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

/** The same from below, for narrow screens: what the margin shows beside the paper. */
export const Sheet = ({
  title,
  isOpen,
  onClose,
  children,
}: Omit<DialogProps, 'actions' | 'size' | 'role'>): ReactNode => {
  const words = useWords()
  return (
    <ModalOverlay
      className="overlay overlay-sheet"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className="modal modal-sheet">
        <AriaDialog className="dialog">
          <header className="dialog-head">
            <Heading slot="title" className="dialog-title">
              {title}
            </Heading>
            <IconButton icon="close" label={words('act.close')} onPress={onClose} />
          </header>
          <div className="dialog-body">{children}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

/**
 * The button that asked may be gone with the act it did; the focus then belongs in the page, not at its very top.
 * Two frames: the overlay gives the focus back in the first.
 */
const keepFocusInPage = (): void => {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const active = document.activeElement
      if (active && active !== document.body && !active.classList.contains('skip-link')) return
      document.querySelector('main')?.focus({ preventScroll: true })
    }),
  )
}

export type ConfirmActProps = {
  readonly isOpen: boolean
  readonly onClose: () => void
  /** Who, what, who will be told, and whether it can be taken back: one sentence, or a few short ones. */
  readonly sentence: string
  /** Said again on the button: "Break silence". */
  readonly verb: string
  /** Does the act. A string that comes back is why it was not done; a rejection is shown in words too. */
  readonly onConfirm: () => Promise<string | null | void>
  readonly grave?: boolean
  /** Over it, where the act is only chosen inside. */
  readonly title?: string
  /** Why it cannot be done as it stands: something is missing, or a rule says no. */
  readonly why?: string | null
  /** The sentence follows the fields, where it is their sum. */
  readonly fieldsFirst?: boolean
  /** On the button that changes nothing, where "Cancel" would not say enough. */
  readonly leave?: string
  /** What may be given with it, never a condition: a reason, a note. */
  readonly children?: ReactNode
}

/** An act of the record is confirmed once, in one sentence (screens: "Acts and edits look different"). */
export const ConfirmAct = (props: ConfirmActProps): ReactNode => {
  const { isOpen, onClose, sentence, verb, onConfirm, grave, leave, title, why, fieldsFirst, children } =
    props
  const words = useWords()
  const { busy, trouble, clear, submit } = useSubmit(async () => {
    if (why) return null
    const refused = await onConfirm()
    if (refused) return refused
    onClose()
    keepFocusInPage()
    return null
  })
  const close = (): void => {
    clear()
    onClose()
  }
  return (
    <Dialog
      title={title ?? verb}
      isOpen={isOpen}
      onClose={close}
      role="alertdialog"
      actions={
        <>
          <Button variant="quiet" onPress={close}>
            {leave ?? words('act.cancel')}
          </Button>
          <Button
            variant={grave ? 'danger' : 'filled'}
            type="submit"
            form="confirm-act"
            busy={busy}
            why={why}
            autoFocus={!children}
          >
            {verb}
          </Button>
        </>
      }
    >
      <form id="confirm-act" onSubmit={submit} className="stack">
        {fieldsFirst && children}
        <p className="act-sentence">{sentence}</p>
        {!fieldsFirst && children}
        {trouble && <Notice tone="problem">{trouble}</Notice>}
      </form>
    </Dialog>
  )
}
