/**
 * The page that checks a record without a network. It is one file, opened from anywhere: a file goes in, sentences come out.
 * It stands apart from the product: it imports no screen, keeps nothing and asks nobody. Whatever the file says becomes text,
 * never markup.
 */
import type { Audience } from '../../shared/audience.ts'
import { unpack, statementIn, type Statement } from '../../shared/bundle/bundle.ts'
import {
  checkBundle,
  type BundleFault,
  type BundleReport,
  type Held,
  type HeldHead,
} from '../../shared/bundle/check.ts'
import { sha256 } from '../../shared/canonical.ts'
import { nameOf } from '../../shared/states.ts'
import { element, heading, list, paragraph, part } from './elements.ts'
import { signedBy } from './signed.ts'
import { languageIn, languages, wordsIn, type CheckLanguage, type CheckWords } from './words.ts'
import './page.css'

type Given = { readonly name: string; readonly bytes: Uint8Array }

let language: CheckLanguage = languageIn(navigator.languages)
/** The record, and a file that was dropped after it to be compared with its papers. */
let given: Given | undefined
let compared: Given | undefined

const page = document.body
const heads = element('textarea', { id: 'heads', rows: '3', spellcheck: 'false', dir: 'ltr' })
const key = element('input', {
  id: 'key',
  type: 'text',
  spellcheck: 'false',
  autocomplete: 'off',
  dir: 'ltr',
})
const result = element('section', { id: 'result', 'aria-live': 'polite' })

const hash = /^[0-9a-f]{64}$/

/** Bare, or as the record page prints them, with their text, chain and place. */
const headsIn = (lines: string): readonly HeldHead[] =>
  lines
    .split(/\s+/)
    .map((line) => line.trim().toLowerCase())
    .flatMap((line): readonly HeldHead[] => {
      if (hash.test(line)) return [{ hash: line }]
      const printed = /(?:^|\/)everyone\/(\d+)\/([0-9a-f]{64})$/.exec(line)
      return printed?.[2] ? [{ hash: printed[2], number: Number(printed[1]), audience: 'everyone' }] : []
    })

const heldNow = (): Held => {
  const fingerprint = key.value.toLowerCase().replaceAll(/\s/g, '')
  return { heads: headsIn(heads.value), ...(fingerprint === '' ? {} : { key: fingerprint }) }
}

// ── what is said ────────────────────────────────────────────────────────────

const seatIn = (words: CheckWords, { body }: Statement, seat: string): string => {
  const known = Object.hasOwn(body.seats, seat) ? body.seats[seat] : undefined
  return known ? words(`seat.${known.role}`, { state: nameOf(known.state ?? seat, language) }) : seat
}

const chainIn = (words: CheckWords, audience: Audience): string =>
  words(audience === 'everyone' ? 'chain.everyone' : audience === 'pen' ? 'chain.pen' : 'chain.own')

const momentIn = (words: CheckWords, at: number, zone: string): string => {
  const form = (timeZone: string): string =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      timeZone,
      dateStyle: 'long',
      timeStyle: 'short',
    }).format(at)
  const utc = new Date(at).toISOString().slice(0, 16).replace('T', ' ')
  try {
    return words('moment', { there: form(zone), zone, utc })
  } catch {
    // The file may name any zone.
    return words('moment', { there: form('UTC'), zone: 'UTC', utc })
  }
}

const faultIn = (words: CheckWords, fault: BundleFault): string => {
  const chain = 'audience' in fault ? chainIn(words, fault.audience) : words('chain.everyone')
  return words(`fault.${fault.what}`, { ...fault, chain })
}

const whatItIs = (words: CheckWords, { name }: Given, { statement, state }: BundleReport): HTMLElement => {
  const facts: [string, string][] = [[words('what.file'), name]]
  if (state?.exists) facts.unshift([words('what.text'), state.title])
  if (statement) {
    const { body, madeAt, sight, seat } = statement
    facts.push(
      [words('what.body'), body.name],
      [words('what.made'), momentIn(words, madeAt, body.zone)],
      [
        words('what.sight'),
        sight === 'everyone'
          ? words('sight.everyone')
          : words('sight.own', { seat: seatIn(words, statement, seat ?? '') }),
      ],
    )
  }
  if (state?.exists)
    facts.push([
      words('what.stage'),
      words(`stage.${state.stage}`, { symbol: state.adoption?.symbol ?? 'none' }),
    ])
  return part(
    heading(words('what.title')),
    element(
      'dl',
      {},
      ...facts.flatMap(([what, said]) => [
        element('dt', {}, what),
        element('dd', {}, element('bdi', {}, said)),
      ]),
    ),
  )
}

const code = (text: string): HTMLElement => element('code', { dir: 'ltr' }, text)

const whatWasChecked = (words: CheckWords, report: BundleReport, held: Held): HTMLElement => {
  const { statement, signature, fingerprint, links, versions, found, faults } = report
  const holds = (...kinds: readonly BundleFault['what'][]): boolean =>
    !faults.some(({ what }) => kinds.includes(what))
  const wholeFile = holds('file-missing', 'file-changed', 'file-added')
  const signed = signature === 'holds' && !wholeFile ? 'fails' : signature
  return part(
    heading(words('checked.title')),
    list(
      fingerprint === undefined ? [] : [words(`checked.signature.${signed}`), ' ', code(fingerprint)],
      held.key !== undefined && held.key === fingerprint ? [words('checked.key')] : [],
      holds('link', 'end', 'cited-head') ? [words('checked.links', { count: links })] : [],
      holds('version-missing', 'version-changed', 'version-added', 'items', 'together')
        ? [words('checked.versions', { count: versions })]
        : [],
      [words('checked.papers', { count: statement?.papers.length ?? 0 })],
      ...found.map((head) => [words('checked.head'), ' ', code(head)]),
    ),
  )
}

const whatItCannotShow = (words: CheckWords, held: Held): HTMLElement =>
  part(
    heading(words('open.title')),
    list(
      (held.heads ?? []).length === 0 ? [words('open.heads')] : [],
      held.key === undefined ? [words('open.key')] : [],
      [words('open.page')],
    ),
  )

const whereItEnds = (words: CheckWords, { statement, chains }: BundleReport): HTMLElement =>
  part(
    heading(words('heads.title')),
    list(
      ...chains.map(({ audience, number, hash: head }) => [
        words('heads.at', { chain: chainIn(words, audience), number }),
        ' ',
        code(`${statement?.document ?? ''}/${audience}/${number}/${head}`),
      ]),
    ),
  )

const comparedIn = (words: CheckWords, { name, bytes }: Given, statement: Statement): HTMLElement => {
  const digest = sha256(bytes)
  const paper = statement.papers.find((one) => one.hash === digest)
  return element(
    'div',
    { class: paper ? 'verdict holds' : 'verdict' },
    paragraph(name),
    paper
      ? paragraph(words('paper.is', { seat: seatIn(words, statement, paper.seat) }))
      : paragraph(words('paper.none'), ' ', code(digest)),
  )
}

const verdictOf = ({ faults, signature }: BundleReport): 'holds' | 'faults' | 'unsure' => {
  if (faults.length > 0) return 'faults'
  return signature === 'holds' ? 'holds' : 'unsure'
}

const say = (words: CheckWords, record: Given, report: BundleReport, held: Held): void => {
  const verdict = verdictOf(report)
  const { faults, statement } = report
  result.replaceChildren(
    ...(compared && statement ? [comparedIn(words, compared, statement)] : []),
    element(
      'div',
      { class: `verdict ${verdict}`, 'data-verdict': verdict },
      element('h2', {}, words(`verdict.${verdict}`, { count: faults.length })),
    ),
    ...(faults.length > 0
      ? [
          part(
            heading(words('faults.title')),
            list(
              ...faults.map((fault) => [
                faultIn(words, fault),
                ...(fault.what === 'head' ? [' ', code(fault.hash)] : []),
              ]),
            ),
          ),
        ]
      : []),
    whatItIs(words, record, report),
    ...(statement
      ? [whatWasChecked(words, report, held), whatItCannotShow(words, held), whereItEnds(words, report)]
      : []),
  )
}

// ── what is done ────────────────────────────────────────────────────────────

const check = async (): Promise<void> => {
  if (!given) return
  const words = wordsIn(language)
  const record = given
  const held = heldNow()
  result.replaceChildren(paragraph(words('check.busy')))
  const report = await checkBundle(record.bytes, signedBy, held)
  if (record === given) say(words, record, report, held)
}

const take = async (file: File | undefined): Promise<void> => {
  if (!file) return
  const taken = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
  const isRecord = (one: Given | undefined): boolean =>
    one !== undefined && statementIn(unpack(one.bytes) ?? {}) !== undefined
  if (isRecord(given) && !isRecord(taken)) compared = taken
  else {
    given = taken
    compared = undefined
  }
  await check()
}

const labelled = (id: string, label: string, note: string, control: HTMLElement): HTMLElement => {
  control.setAttribute('aria-describedby', `${id}-note`)
  return element(
    'div',
    { class: 'field' },
    element('label', { for: id }, label),
    control,
    element('p', { class: 'note', id: `${id}-note` }, note),
  )
}

const draw = (): void => {
  const words = wordsIn(language)
  document.documentElement.lang = language
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr'
  document.title = words('check.title')
  const choose = element('input', { type: 'file', id: 'file' })
  choose.addEventListener('change', () => void take(choose.files?.[0]))
  const again = element('button', { type: 'button' }, words('check.again'))
  again.addEventListener('click', () => void check())
  const speak = element('select', { id: 'language' })
  speak.append(...languages.map(({ code: id, name }) => element('option', { value: id, lang: id }, name)))
  speak.value = language
  speak.addEventListener('change', () => {
    language = languageIn([speak.value])
    draw()
  })
  page.replaceChildren(
    element(
      'main',
      {},
      element(
        'header',
        {},
        element('h1', {}, words('check.title')),
        element(
          'div',
          { class: 'language' },
          element('label', { for: 'language' }, words('check.language')),
          speak,
        ),
      ),
      paragraph(words('check.lead')),
      element('div', { class: 'field drop' }, element('label', { for: 'file' }, words('check.file')), choose),
      element(
        'details',
        { open: '' },
        element('summary', {}, words('check.elsewhere')),
        labelled('heads', words('check.heads'), words('check.heads.note'), heads),
        labelled('key', words('check.key'), words('check.key.note'), key),
        again,
      ),
      result,
    ),
  )
  void check()
}

page.addEventListener('dragover', (event) => event.preventDefault())
page.addEventListener('drop', (event) => {
  event.preventDefault()
  void take(event.dataTransfer?.files[0])
})
draw()
