/** The few pictures of the frame: single strokes in the colour of the words beside them. Never the only sign of anything. */
import type { ReactNode } from 'react'

const paths = {
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  down: 'M3.5 6l4.5 4.5L12.5 6',
  up: 'M3.5 10.5L8 6l4.5 4.5',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  back: 'M10 3.5L5.5 8l4.5 4.5',
  next: 'M6 3.5L10.5 8 6 12.5',
  indent: 'M2.5 3.5h11M7.5 8h6M2.5 12.5h11M2.5 6.2L4.8 8 2.5 9.8',
  outdent: 'M2.5 3.5h11M7.5 8h6M2.5 12.5h11M4.8 6.2L2.5 8l2.3 1.8',
  plus: 'M8 3v10M3 8h10',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.5 10.5l3.5 3.5',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  help: 'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM6.2 6.2a1.9 1.9 0 1 1 2.6 1.9c-.5.2-.8.6-.8 1.2v.2M8 11.7h.01',
  download: 'M8 2.5v7.5M4.8 7L8 10.2 11.2 7M2.5 13.5h11',
  calendar: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2.5V5M10.5 2.5V5',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  swap: 'M3 5.5h9.5M10 3l2.5 2.5L10 8M13 10.5H3.5M6 8l-2.5 2.5L6 13',
  comment: 'M2.5 3h11v7.5h-6L4.5 13v-2.5h-2z',
  propose: 'M3 13l.7-2.9 7.2-7.2 2.2 2.2-7.2 7.2zM9.4 4.4l2.2 2.2',
  object: 'M3 3h10v10H3zM5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4',
  inbox: 'M2.5 9h3l1 2h3l1-2h3M2.5 9l2-5.5h7l2 5.5v4h-11z',
  key: 'M5.5 13a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM7.6 7.9L13 2.5M10.6 4.9l2 2',
  theme: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 2v12',
} as const
export type IconName = keyof typeof paths

export const Icon = ({ name }: { readonly name: IconName }): ReactNode => (
  <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path
      d={paths[name]}
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' ? 2 : 1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
)
