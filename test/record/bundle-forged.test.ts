/** Harm to a record to keep that a signature of one's own would hide. Rules BUN of `shared/bundle/SPEC.md`. */
import { describe, expect, it } from 'vitest'
import { recordFile } from '../../shared/bundle/bundle.ts'
import { sha256 } from '../../shared/canonical.ts'
import type { EventView } from '../../shared/protocol/http.ts'
import {
  lived,
  bundler,
  check,
  faultsOf,
  filesOf,
  packed,
  contentsOf,
  forged,
  resigned,
} from './bundle-support.ts'
import { body, house, must, uuid } from './support.ts'

describe('signed anew by somebody else', () => {
  it('[BUN-11] is found where no link covers it: a person, a paper or a member put in, a member twice, two files of one name', async () => {
    const made = await house()
    const bytes = await bundler(made)('MLT', await lived(made))
    const { events } = contentsOf(bytes)
    const withheld = ({ chain }: EventView): EventView['chain'] => {
      const { personSalt: _person, paperSalt: _paper, ...rest } = chain
      return rest
    }
    const named = events.map((event): EventView => ({
      ...event,
      actor: { seat: event.actor.seat, person: 'p_somebody' },
      chain: withheld(event),
    }))
    expect(await faultsOf(await forged(bytes, () => ({ events: named })))).toContain('link')
    const onPaper = events.map((event): EventView =>
      event.via
        ? {
            ...event,
            actor: { seat: event.actor.seat },
            via: { ...event.via, paper: { name: 'Another', hash: sha256('another') } },
            chain: withheld(event),
          }
        : event,
    )
    expect(
      (await check(await forged(bytes, () => ({ events: onPaper })))).faults.map((fault) => fault),
    ).toContainEqual(expect.objectContaining({ what: 'link', link: 'paper' }))
    const more = events.map((event) => ({ ...event, remark: 'By nobody.' }))
    expect(await faultsOf(await forged(bytes, () => ({ events: more })))).toContain('file-changed')
    const acts = Buffer.from(filesOf(bytes)[recordFile] ?? []).toString('utf8')
    for (const spelled of [
      acts.replace('"Said aloud."', '"Said otherwise.", "body": "Said aloud."'),
      acts.replace('Said aloud.', 'Said \\u0061loud.'),
      `${acts} `,
    ])
      expect(await faultsOf(await resigned(bytes, { [recordFile]: Buffer.from(spelled) }))).toEqual([
        'file-changed',
        'end',
        'end',
        'version-added',
        'papers',
      ])
    const twice = Buffer.from(packed({ ...filesOf(bytes), 'record.jsox': Buffer.from('{"events":[]}') }))
    for (let at = twice.indexOf('record.jsox'); at >= 0; at = twice.indexOf('record.jsox', at))
      twice.write('record.json', at)
    expect(await faultsOf(twice)).toEqual(['no-bundle'])
    expect(await faultsOf(packed({ ...filesOf(bytes), 'letters/': Buffer.from('hidden') }))).toEqual([
      'file-added',
    ])
  })

  it('[BUN-10] is found of a letter: other bytes, one that is gone, one that no act names', async () => {
    const made = await house()
    const document = await lived(made)
    const sent = Buffer.from('a letter as it was sent')
    const letter = sha256(sent)
    const told = {
      silence: uuid(700),
      note: uuid(700),
      seat: 'MLT',
      fate: 'accepted',
      letter,
      first: true,
    } as const
    must(await made.handler.tellNoteFate(body, document, 'errand', told))
    const bytes = await bundler(made, new Map([[letter, sent]]))('MLT', document)
    expect(await faultsOf(bytes)).toEqual([])
    const letters = (some: ReadonlyMap<string, Uint8Array>) => forged(bytes, () => ({ letters: some }))
    expect(await faultsOf(await letters(new Map([[letter, sent]])))).toEqual([])
    expect(await faultsOf(await letters(new Map([[letter, Buffer.from('another')]])))).toEqual([
      'letter-changed',
    ])
    expect(await faultsOf(await letters(new Map()))).toEqual(['letter-missing'])
    const [other, more] = [Buffer.from('never sent'), sha256('never sent')]
    expect(
      await faultsOf(
        await letters(
          new Map([
            [letter, sent],
            [more, other],
          ]),
        ),
      ),
    ).toEqual(['letter-added'])
    // The chair's team knows of it, and has not the letter.
    expect(await faultsOf(await bundler(made)('chair', document))).toEqual([])
  })
})
