/**
 * Where the reader is: the address bar, parsed. Links are real anchors, so that opening in a new tab, copying and
 * printing an address work; a plain click goes through the History API.
 * Knows paths, not screens: `app.tsx` decides what each route shows.
 */
import { createElement, useSyncExternalStore, type MouseEvent, type ReactNode } from 'react'
import type { DocumentId } from '../shared/ids.ts'

export type Route =
  | {
      readonly page:
        | 'today'
        | 'sign-in'
        | 'set-up'
        | 'people'
        | 'installation'
        | 'you'
        | 'notices'
        | 'ways'
        | 'procedures'
        | 'motions'
        | 'new'
        | 'nowhere'
    }
  | { readonly page: 'text' | TextPart; readonly document: DocumentId }

const textParts = ['silence', 'record', 'certificate', 'room'] as const
export type TextPart = (typeof textParts)[number]

const plainPages = {
  '/': 'today',
  '/sign-in': 'sign-in',
  '/sign-in/back': 'sign-in',
  '/set-up': 'set-up',
  '/people': 'people',
  '/installation': 'installation',
  '/you': 'you',
  '/notices': 'notices',
  '/notices/ways': 'ways',
  '/procedures': 'procedures',
  '/motions': 'motions',
  '/new': 'new',
} as const

export const routeOf = (path: string): Route => {
  const trimmed = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path
  if (trimmed in plainPages) return { page: plainPages[trimmed as keyof typeof plainPages] }
  const match = /^\/texts\/([A-Za-z][A-Za-z0-9_-]{0,63})(?:\/([a-z]+))?$/.exec(trimmed)
  const part = textParts.find((one) => one === match?.[2])
  if (match?.[1] && (part || match[2] === undefined)) return { page: part ?? 'text', document: match[1] }
  return { page: 'nowhere' }
}

export const textPath = (document: DocumentId, part?: TextPart): string =>
  `/texts/${document}${part ? `/${part}` : ''}`

const listeners = new Set<() => void>()
const changed = (): void => {
  for (const listener of listeners) listener()
}
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  window.addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('popstate', listener)
  }
}

export const navigate = (to: string, how: 'push' | 'replace' = 'push'): void => {
  if (how === 'push') history.pushState(null, '', to)
  else history.replaceState(null, '', to)
  changed()
  if (!to.includes('#')) window.scrollTo(0, 0)
}

export const useRoute = (): Route => {
  const path = useSyncExternalStore(
    subscribe,
    () => location.pathname,
    () => '/',
  )
  return routeOf(path)
}

type LinkProps = {
  readonly to: string
  readonly className?: string
  readonly current?: boolean
  readonly children: ReactNode
}

export const Link = ({ to, className, current, children }: LinkProps): ReactNode =>
  createElement(
    'a',
    {
      href: to,
      ...(className ? { className } : {}),
      ...(current ? { 'aria-current': 'page' as const } : {}),
      onClick: (event: MouseEvent) => {
        // Anything but a plain click is the browser's own business.
        if (event.defaultPrevented || event.button !== 0) return
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        navigate(to)
      },
    },
    children,
  )
