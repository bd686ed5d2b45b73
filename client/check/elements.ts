/** Elements with their words in them. Text goes in as text: nothing that a file says is ever read as markup. */

type Child = Node | string

export const element = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value)
  made.append(...children)
  return made
}

export const heading = (words: string): HTMLElement => element('h3', {}, words)
export const paragraph = (...children: readonly Child[]): HTMLElement => element('p', {}, ...children)
export const part = (...children: readonly Child[]): HTMLElement => element('section', {}, ...children)

/** What is empty is not said. */
export const list = (...items: readonly (readonly Child[])[]): HTMLElement =>
  element('ul', {}, ...items.filter((item) => item.length > 0).map((item) => element('li', {}, ...item)))
