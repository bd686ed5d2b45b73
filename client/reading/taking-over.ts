/**
 * The program takes the place of the page that came before it, at the moment when it has as much to show, without a jump:
 * the paragraph at the top of the window stays where it was. Knows two elements, and no screen.
 */
import { useLayoutEffect, type ReactNode } from 'react'

/** Lets the program be seen. Where nothing stands before it, nothing happens. */
const takeOver = (): void => {
  const shell = document.getElementById('reading')
  const page = document.getElementById('page')
  if (!shell || !page) return
  const held = heldParagraph(shell)
  const focused = document.activeElement
  const focus =
    focused instanceof HTMLElement && shell.contains(focused) ? focused.dataset['paragraph'] : undefined
  page.hidden = false
  shell.remove()
  document.getElementById('reading-data')?.remove()
  if (held) {
    const now = paragraphIn(page, held.id)
    if (now) window.scrollBy(0, now.getBoundingClientRect().top - held.top)
  }
  if (focus !== undefined) paragraphIn(page, focus)?.focus({ preventScroll: true })
}

const paragraphIn = (within: HTMLElement, id: string): HTMLElement | null =>
  within.querySelector(`[data-paragraph="${CSS.escape(id)}"]`)

/** Who has scrolled is reading the first paragraph in sight; who has not sees the top of the page, and stays there. */
const heldParagraph = (shell: HTMLElement): { readonly id: string; readonly top: number } | undefined => {
  if (window.scrollY === 0) return undefined
  for (const block of shell.querySelectorAll<HTMLElement>('[data-paragraph]')) {
    const { top, bottom } = block.getBoundingClientRect()
    const id = block.dataset['paragraph']
    if (bottom > 0 && id !== undefined) return { id, top }
  }
  return undefined
}

/** Stands wherever a screen has something to show. */
export const TakesOver = (): ReactNode => {
  useLayoutEffect(takeOver, [])
  return null
}
