/**
 * Tells the page's styles where the head of the page ends while the text goes by under it: what sticks below it has no other way to
 * know, for the head has as many lines as its words need.
 */
import { useLayoutEffect, type RefObject } from 'react'

export const useTopEnd = (head: RefObject<HTMLElement | null>): void => {
  useLayoutEffect(() => {
    const element = head.current
    if (!element || typeof ResizeObserver === 'undefined') return undefined
    const page = document.documentElement.style
    const observer = new ResizeObserver(() => {
      const stuck = Number.parseFloat(getComputedStyle(element).top) || 0
      page.setProperty('--top-end', `${stuck + element.offsetHeight}px`)
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
      page.removeProperty('--top-end')
    }
  }, [head])
}
