/**
 * Puts what stands in the gutter beside its paragraph: elements of `layer` that name one in `data-beside` get its distance
 * from the top of the paper as `--beside`. Nothing of the page is written among the words, which are the editor's.
 */
import { useEffect, useLayoutEffect, type RefObject } from 'react'

/** Everything is measured before anything is set: one reflow, however long the text. Set through the CSSOM, as the policy allows. */
const place = (paper: HTMLElement, layer: HTMLElement): void => {
  const origin = paper.getBoundingClientRect().top
  const blocks = new Map<string, HTMLElement>()
  for (const block of paper.querySelectorAll<HTMLElement>('[data-paragraph]'))
    blocks.set(block.dataset['paragraph'] ?? '', block)
  const measured = [...layer.querySelectorAll<HTMLElement>('[data-beside]')].map((shown) => ({
    shown,
    top: blocks.get(shown.dataset['beside'] ?? '')?.getBoundingClientRect().top,
  }))
  // What stands where it stood is left alone: setting it again would reckon all styles anew.
  for (const { shown, top } of measured) {
    const isGone = top === undefined
    if (shown.hidden !== isGone) shown.hidden = isGone
    const beside = isGone ? '' : `${Math.round(top - origin)}px`
    if (!isGone && shown.style.getPropertyValue('--beside') !== beside)
      shown.style.setProperty('--beside', beside)
  }
}

export const useBeside = (
  paper: RefObject<HTMLElement | null>,
  layer: RefObject<HTMLElement | null>,
): void => {
  useLayoutEffect(() => {
    if (paper.current && layer.current) place(paper.current, layer.current)
  })
  // Words that wrap anew, type that arrives, a form that opens: each changes the height of the paper.
  useEffect(() => {
    const sheet = paper.current
    if (!sheet) return undefined
    const observer = new ResizeObserver(() => {
      if (layer.current) place(sheet, layer.current)
    })
    observer.observe(sheet)
    return () => observer.disconnect()
  }, [paper, layer])
}
