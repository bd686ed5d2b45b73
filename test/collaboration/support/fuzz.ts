/**
 * Several people at one text, by chance: typing, deleting, splitting, joining, moving, retyping, marking, undoing, going
 * offline and coming back. Every letter they type is a letter of its own, so that each can be looked for afterwards.
 */
import { paragraphIdPattern } from '../../../shared/ids.ts'
import type { BlockType } from '../../../shared/text/schema.ts'
import { verifyTextChain } from '../../../server/rooms/text-chain.ts'
import type { Editor } from './editor.ts'
import { Server, type Line } from './network.ts'
import { Random } from './random.ts'

export type FuzzOptions = {
  readonly people: number
  readonly steps: number
  /** Of each paragraph at the beginning. */
  readonly words?: number
  /** Frames under way when a line is cut are lost (else they arrive first). */
  readonly losesFrames?: boolean
  readonly undoes?: boolean
  /** Editors without an id plugin of their own: a plain Yjs program. */
  readonly plain?: boolean
  readonly only?: readonly Act[]
  /** What the text is made of, and what blocks are made into; levels change too. */
  readonly types?: readonly BlockType[]
  /** Words of a language, which repeat themselves, instead of letters given out once. Nothing may then be deleted. */
  readonly language?: boolean
  readonly trace?: (what: string) => void
}

type Act = 'type' | 'erase' | 'split' | 'join' | 'move' | 'retype' | 'mark' | 'remove' | 'undo' | 'level'

const acts: readonly (readonly [Act, number])[] = [
  ['type', 10],
  ['erase', 3],
  ['split', 3],
  ['join', 3],
  ['move', 3],
  ['retype', 2],
  ['mark', 1],
  ['remove', 1],
]

/** Letters of many scripts, each given out once. */
class Letters {
  #next = 0x4e00
  readonly given = new Set<string>()

  word(length: number): string {
    let word = ''
    for (let count = 0; count < length; count += 1) {
      // Past the end of one block of ideographs to the next.
      if (this.#next === 0xa000) this.#next = 0xac00
      const letter = String.fromCharCode(this.#next)
      this.#next += 1
      this.given.add(letter)
      word += letter
    }
    return word
  }
}

export type Outcome = {
  readonly server: Server
  readonly lost: readonly string[]
  readonly doubled: readonly string[]
  readonly faults: readonly string[]
  readonly history: readonly string[]
}

export const fuzz = (seed: number, options: FuzzOptions): Outcome => {
  const random = new Random(seed)
  const letters = new Letters()
  const deleted = new Set<string>()
  const history: string[] = []
  const note = (what: string): void => {
    history.push(what)
    options.trace?.(what)
  }
  const spoken: string[] = []
  const word = (): string => {
    if (!options.language) return letters.word(2 + random.below(5))
    const said = random.pick(vocabulary)
    spoken.push(said)
    return said
  }
  const server = new Server(
    Array.from({ length: 3 + random.below(3) }, () =>
      Array.from({ length: options.words ?? 10 }, word).join(' '),
    ),
    options.types,
  )
  const lines = Array.from({ length: options.people }, (_, index) =>
    server.connect(`e${index}`, {
      clientID: 1000 + random.below(1_000_000) * 10 + index,
      plain: options.plain === true,
    }),
  )
  const table = options.only
    ? options.only.map((act) => [act, 1] as const)
    : [
        ...acts,
        ...(options.undoes ? ([['undo', 2]] as const) : []),
        ...(options.types ? ([['level', 3]] as const) : []),
      ]
  const bag = table.flatMap(([act, weight]) => Array.from({ length: weight }, () => act))
  for (let step = 0; step < options.steps; step += 1) {
    const line = random.pick(lines)
    const chance = random.next()
    if (chance < 0.45) {
      const did = perform(random, random.pick(bag), line.editor, word, deleted, options.types)
      if (did) note(`${line.editor.name}: ${did}`)
    } else if (chance < 0.65) line.sendUp()
    else if (chance < 0.9) line.sendDown()
    else if (line.connected && chance < 0.94) {
      if (!options.losesFrames) while (line.up.length > 0) line.sendUp()
      line.cut()
      note(`${line.editor.name}: offline`)
    } else if (!line.connected && chance >= 0.94) {
      line.connect()
      note(`${line.editor.name}: back`)
    }
  }
  for (const line of lines) if (!line.connected) line.connect()
  server.settle()
  const outcome = judge(server, lines, letters.given, deleted, history)
  return options.language ? { ...outcome, ...balance(outcome.server, spoken) } : outcome
}

const vocabulary =
  'the of and to in that committee members states shall recalls notes urges welcomes decides further security peace people access relief report'.split(
    ' ',
  )

/** Letter by letter: as many of each as were typed, no more and no fewer. */
const balance = (server: Server, spoken: readonly string[]): Pick<Outcome, 'lost' | 'doubled'> => {
  const counts = new Map<string, number>()
  const add = (text: string, by: number): void => {
    for (const letter of text) if (letter !== ' ') counts.set(letter, (counts.get(letter) ?? 0) + by)
  }
  for (const text of [...server.words, ...server.draftWords]) add(text, 1)
  for (const text of spoken) add(text, -1)
  const those = (sign: 1 | -1): readonly string[] =>
    [...counts].flatMap(([letter, count]) => Array.from({ length: Math.max(0, sign * count) }, () => letter))
  return { lost: those(-1), doubled: those(1) }
}

const judge = (
  server: Server,
  lines: readonly Line[],
  given: ReadonlySet<string>,
  deleted: ReadonlySet<string>,
  history: readonly string[],
): Outcome => {
  const everywhere = [...server.words, ...server.draftWords].join('\n')
  const counts = new Map<string, number>()
  for (const letter of everywhere) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  const lost = [...given].filter((letter) => !deleted.has(letter) && !counts.has(letter))
  // A word that was kept as a draft and then came back with a paragraph that another had moved may be in both.
  const inText = new Map<string, number>()
  for (const letter of server.words.join('\n')) inText.set(letter, (inText.get(letter) ?? 0) + 1)
  const doubled = [...given].filter((letter) => (inText.get(letter) ?? 0) > 1)
  const faults: string[] = []
  for (const { editor } of lines) {
    if (JSON.stringify(editor.lines) !== JSON.stringify(server.words)) faults.push(`${editor.name} differs`)
    if (JSON.stringify(editor.ids()) !== JSON.stringify(idsOf(server)))
      faults.push(`${editor.name}: other ids`)
  }
  const ids = idsOf(server)
  if (new Set(ids).size !== ids.length) faults.push('two paragraphs with one id')
  if (!ids.every((id) => paragraphIdPattern.test(id))) faults.push('a paragraph without an id')
  const again = server.reopened()
  if (JSON.stringify(again.text()) !== JSON.stringify(server.text.text())) faults.push('reopened, it differs')
  if (JSON.stringify(again.attribution()) !== JSON.stringify(server.text.attribution()))
    faults.push('reopened, authors differ')
  const fromSum = server.reopenedFromSum(server.log.length >> 1)
  if (!fromSum.agrees(server.text.sum().bytes) || !again.agrees(fromSum.sum().bytes))
    faults.push('opened from a sum, it differs')
  const broken = verifyTextChain(server.log.map((entry, index) => ({ ...entry, seq: index + 1 })))
  if (broken) faults.push(`the chain breaks at ${broken.seq}`)
  return { server, lost, doubled, faults, history }
}

const idsOf = (server: Server): readonly string[] => server.text.text().content.map(({ attrs }) => attrs.id)

/** Does it, if it can be done just now, and says what it did. */
const perform = (
  random: Random,
  act: Act,
  editor: Editor,
  word: () => string,
  deleted: Set<string>,
  types: readonly BlockType[] | undefined,
): string | undefined => {
  const { lines } = editor
  const line = random.below(lines.length)
  const text = lines[line] ?? ''
  const offset = random.below(text.length + 1)
  const forget = (gone: string): void => {
    for (const letter of gone) deleted.add(letter)
  }
  switch (act) {
    case 'type': {
      const typed = random.below(3) === 0 ? word() : `${word()} `
      editor.type(line, offset, typed)
      return `type ${line}:${offset} ${typed}`
    }
    case 'erase': {
      const end = Math.min(text.length, offset + 1 + random.below(6))
      if (end === offset) return undefined
      forget(text.slice(offset, end))
      editor.erase(line, offset, end)
      return `erase ${line}:${offset}-${end}`
    }
    case 'split':
      editor.split(line, offset)
      return `split ${line}:${offset}`
    case 'join':
      if (line === 0) return undefined
      editor.join(line)
      return `join ${line}`
    case 'move': {
      if (lines.length < 2) return undefined
      const to = random.below(lines.length)
      if (to === line) return undefined
      editor.move(line, to)
      return `move ${line} to ${to}`
    }
    case 'retype': {
      const now = editor.node.child(line).type.name
      editor.retype(line, types ? random.pick(types) : now === 'heading' ? 'paragraph' : 'heading')
      return `retype ${line}`
    }
    case 'level':
      editor.level(line, random.below(3))
      return `level ${line}`
    case 'mark':
      if (text.length < 2) return undefined
      editor.mark(line, 0, 1 + random.below(text.length), 'bold')
      return `mark ${line}`
    case 'remove':
      if (lines.length < 3) return undefined
      forget(text)
      editor.remove(line)
      return `remove ${line}`
    case 'undo': {
      const before = lines.join('\n')
      editor.undo()
      const after = editor.lines.join('\n')
      for (const letter of before) if (!after.includes(letter)) deleted.add(letter)
      return 'undo'
    }
  }
}
