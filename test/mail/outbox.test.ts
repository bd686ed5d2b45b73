/** The queue of letters against a real mail server and the real store; and the words of letters. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { letterOf } from '../../server/mail/letter.ts'
import { createOutbox, type Errand, type Letter, type Outbox } from '../../server/mail/outbox.ts'
import { smtpPost } from '../../server/mail/smtp.ts'
import { catalogs } from '../../server/mail/words/index.ts'
import { openStorage } from '../../server/storage/index.ts'
import type { Store } from '../../server/storage/port.ts'
import { until } from '../support/server.ts'
import { partOf, PostOffice } from './post-office.ts'

const minute = 60_000
const body = 'b_test'

let office: PostOffice
let store: Store
let dataDir: string
let now: number
const boxes: Outbox[] = []

beforeEach(async () => {
  office = await PostOffice.open()
  dataDir = mkdtempSync(path.join(tmpdir(), 'penholder-mail-'))
  store = await openStorage({ dataDir })
  now = Date.UTC(2026, 10, 2, 15)
})
afterEach(async () => {
  for (const box of boxes.splice(0)) await box.close()
  await store.close()
  await office.close()
  rmSync(dataDir, { recursive: true })
})

const plain = ({ to }: Errand): Letter =>
  letterOf({ to, language: 'en', subject: 'A note', parts: [{ words: 'Words.' }] })

const outbox = async (options: Partial<Parameters<typeof createOutbox>[0]> = {}): Promise<Outbox> => {
  const box = await createOutbox({
    store,
    body,
    now: () => now,
    log: pino({ level: 'silent' }),
    post: () => smtpPost(office.settings),
    compose: async (errand) => plain(errand),
    ...options,
  })
  boxes.push(box)
  return box
}
const errand = (more: Partial<Errand> = {}): Errand => ({
  id: 'm_1',
  kind: 'note',
  to: 'mission@example.org',
  about: { person: 'u_1' },
  ...more,
})
const fateOf = (box: Outbox) => box.latest('note', { person: 'u_1' })

describe('an errand', () => {
  it('[MAIL-3] is handed over once, and what became of it is kept', async () => {
    const box = await outbox()
    await Promise.all([box.put(errand()), box.run(), box.run()])
    await box.run()
    expect(office.received.map(({ to }) => to)).toEqual([['mission@example.org']])
    expect(fateOf(box)).toMatchObject({ fate: 'accepted', settledAt: now })
    expect((await outbox()).latest('note', { person: 'u_1' })).toMatchObject({ fate: 'accepted' })
  })

  it('[MAIL-1, MAIL-2] put off, or with nobody there, it is tried again: after 1, 5, 15, 60 minutes', async () => {
    office.answer = 451
    const box = await outbox()
    await box.put(errand())
    await box.run()
    const tries: number[] = []
    for (let minutes = 0; minutes <= 81; minutes += 1) {
      const before = office.attempts
      await box.run()
      if (office.attempts > before) tries.push(minutes)
      now += minute
    }
    expect(tries).toEqual([1, 6, 21, 81])
    expect(fateOf(box)?.fate).toBe('waiting')
    office.answer = undefined
    now += 180 * minute
    await box.run()
    expect([fateOf(box)?.fate, office.received.length]).toEqual(['accepted', 1])
  })

  it('[MAIL-1] survives a restart while it waits', async () => {
    const nobody = await outbox({ post: () => smtpPost({ ...office.settings, port: 1 }) })
    await nobody.put(errand())
    await nobody.run()
    await nobody.close()
    now += minute
    const box = await outbox()
    await until('it is handed over', () => fateOf(box)?.fate === 'accepted')
    expect(office.received).toHaveLength(1)
  })

  it('[MAIL-2] refused for good, it is not tried again, and the number is kept', async () => {
    office.answer = 550
    const box = await outbox()
    await box.put(errand())
    await box.run()
    expect(fateOf(box)).toMatchObject({ fate: 'refused', answer: 550 })
    const { attempts } = office
    now += 600 * minute
    await box.run()
    expect(office.attempts).toBe(attempts)
  })

  it('[MAIL-1] is given up after two days', async () => {
    office.answer = 451
    const box = await outbox()
    await box.put(errand())
    for (let hours = 0; hours <= 60; hours += 1) {
      await box.run()
      now += 60 * minute
    }
    expect(fateOf(box)?.fate).toBe('given-up')
  })

  it('[MAIL-8] whose time is over is not sent', async () => {
    const box = await outbox({ post: () => undefined })
    await box.put(errand({ until: now + 10 * minute }))
    now += 10 * minute
    const later = await outbox()
    await later.run()
    expect([office.attempts, fateOf(later)?.fate]).toEqual([0, 'given-up'])
  })

  it('[MAIL-9] with an hour is not tried before it, and has its two days from then', async () => {
    const box = await outbox()
    await box.put(errand({ notBefore: now + 100 * 60 * minute }))
    await box.run()
    expect(office.attempts).toBe(0)
    office.answer = 451
    now += 100 * 60 * minute
    await box.run()
    expect([office.attempts, fateOf(box)?.fate]).toEqual([1, 'waiting'])
    office.answer = undefined
    now += minute
    await box.run()
    expect(fateOf(box)?.fate).toBe('accepted')
  })

  it('[MAIL-10] of a name that is known is not taken again, also after a restart', async () => {
    const box = await outbox()
    await box.put(errand())
    await box.run()
    await box.put(errand())
    await box.run()
    await box.close()
    const again = await outbox()
    await again.put(errand())
    await again.run()
    expect(office.received).toHaveLength(1)
  })

  it('[MAIL-7] without a mail host waits, and is not lost', async () => {
    const box = await outbox({ post: () => undefined })
    await box.put(errand())
    await box.run()
    expect(fateOf(box)?.fate).toBe('waiting')
  })
})

describe('a letter', () => {
  it('[MAIL-6] what somebody wrote is no header, no second recipient and no markup', async () => {
    const evil = 'Committee\r\nBcc: everyone@example.org'
    const box = await outbox({
      compose: async ({ to }) =>
        letterOf({
          to,
          language: 'en',
          subject: evil,
          parts: [{ words: '<img src=x onerror=alert(1)> & "more"' }, { link: 'https://x.example/"><b>' }],
        }),
    })
    await box.put(errand({ to: 'one@example.org,two@example.org' }))
    await box.put(errand({ id: 'm_2' }))
    await box.run()
    const sent = office.received.filter(({ to }) => to.includes('mission@example.org'))
    expect(sent).toHaveLength(1)
    expect(office.received.flatMap(({ to }) => to)).not.toContain('two@example.org')
    const raw = sent[0]?.raw ?? ''
    const [head = ''] = raw.split('\r\n\r\n')
    expect(head).not.toMatch(/^Bcc:/m)
    const html = partOf(raw, 'text/html')
    expect(html).not.toContain('<img')
    expect(html).not.toContain('<b>')
    expect(partOf(raw, 'text/plain')).toContain('<img src=x onerror=alert(1)> & "more"')
  })

  it('[MAIL-5] says its language and direction, the same in both forms', async () => {
    const words = 'كلمات'
    const { html, text } = letterOf({
      to: 'a@b.c',
      language: 'ar',
      subject: 'x',
      parts: [{ words }, { code: 'AB-1' }],
    })
    expect(html).toContain('<html lang="ar" dir="rtl">')
    for (const said of [words, 'AB-1']) for (const form of [html, text]) expect(form).toContain(said)
  })

  it('[MAIL-5] has the same sentences with the same facts in every language', () => {
    const factsOf = (message: string): string[] =>
      parse(message)
        .flatMap((part) => (part.type === TYPE.argument ? [part.value] : []))
        .sort()
    const english = Object.entries(catalogs['en'] ?? {})
    expect(Object.keys(catalogs).sort()).toEqual(['ar', 'en', 'es', 'fr', 'ru', 'zh'])
    for (const [code, words] of Object.entries(catalogs)) {
      expect([code, Object.keys(words).sort()]).toEqual([code, english.map(([key]) => key).sort()])
      for (const [key, message] of english)
        expect([code, key, factsOf(words[key as keyof typeof words])]).toEqual([code, key, factsOf(message)])
    }
  })
})
