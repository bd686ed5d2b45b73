/**
 * Sockets that misbehave, against the real server: foul frames and upgrades, floods, lies, readers who do not read, a crowd
 * at the door, and people who have been sent away. Two delegations that type meanwhile notice nothing.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { closeCode } from '../../shared/protocol/socket.ts'
import { until as untilWithin } from '../collaboration/support/sockets.ts'
import { copyOf, updateBy } from '../collaboration/support/updates.ts'
import { people, until, type Client } from '../support/server.ts'
import { frame, Raw, upgrade } from './support/raw.ts'
import { firstWords, Scene } from './support/scene.ts'

let scene: Scene
beforeEach(async () => {
  scene = await Scene.open()
  await scene.stroke()
})
afterEach(() => scene.close())

type Shown = { readonly user: object; readonly cursor?: unknown }
/** How a bystander sees those who are not themselves. */
const shownTo = (index: 0 | 1): readonly Shown[] => {
  const { provider, doc } = scene.bystanders[index]
  return [...provider.awareness.getStates()]
    .filter(([client]) => client !== doc.clientID)
    .map(([, state]) => state as Shown)
}

describe('presence', () => {
  it('[ATK-12] of sixty thousand in one frame, and of thousands of frames, is one presence', async () => {
    const attacker = await scene.bare()
    await scene.during(async () => {
      attacker.awareness(Array.from({ length: 60_000 }, (_, index) => [1_000 + index, 1, {}] as const))
      for (let clock = 2; clock < 3_000; clock += 1)
        attacker.awareness([[1_000, clock, { cursor: null, blob: 'x'.repeat(500) }]])
      await until('it is shown', () => shownTo(0).some(({ user }) => 'seat' in user && user.seat === 'MLT'))
    })
    expect(shownTo(0).length).toBeLessThanOrEqual(3)
    await scene.unharmed()
  })

  it("[ATK-13] in another's name shows the sender's seat, and cannot take another's place", async () => {
    const victim = scene.bystanders[0]
    victim.provider.awareness.setLocalStateField('cursor', null)
    await until('the victim is shown', () => shownTo(1).length > 0)
    const [made] = [...scene.bystanders[1].provider.awareness.getStates().keys()].filter(
      (client) => client !== scene.bystanders[1].doc.clientID,
    )
    const attacker = await scene.bare()
    const lie = { user: { seat: 'FRA', name: 'Head of France', colour: 1 }, name: 'Head of France' }
    attacker.awareness([[made ?? 0, 2 ** 40, null]])
    attacker.awareness([[4_242, 2 ** 40, lie]])
    await until('the attacker is shown', () =>
      shownTo(1).some(({ user }) => 'seat' in user && user.seat === 'MLT'),
    )
    const seats = shownTo(1).map(({ user }) => ('seat' in user ? user.seat : undefined))
    expect(new Set(seats)).toEqual(new Set(['FRA', 'MLT']))
    expect(JSON.stringify(shownTo(1))).not.toContain('Head of France')
    await scene.unharmed()
  })

  it('[ATK-14] carries no colour, style or name of the sender’s choosing', async () => {
    const attacker = await scene.bare()
    const style = 'red;background:url(https://elsewhere.example)'
    attacker.awareness([
      [
        4_243,
        1,
        {
          user: { color: style, colorLight: style, name: '<img src=x>' },
          cursor: { anchor: {}, head: {}, style },
        },
      ],
    ])
    await until('it is shown', () => shownTo(0).some(({ user }) => 'seat' in user && user.seat === 'MLT'))
    const shown = shownTo(0).find(({ user }) => 'seat' in user && user.seat === 'MLT')
    expect(shown?.user).toEqual({ seat: 'MLT', colour: expect.any(Number) })
    expect(JSON.stringify(shown)).not.toMatch(/elsewhere|img|style/)
    await scene.unharmed()
  })

  it('[ATK-47] whose caret is no place in the text shows none, and nothing happens in the others’ documents', async () => {
    const thrown: unknown[] = []
    const [one, two] = scene.bystanders
    const roots = () => scene.bystanders.map(({ doc }) => [...doc.share.keys()])
    const before = roots()
    let places = 0
    // As an editor does with every caret that it is shown.
    for (const [index, { provider, doc }] of [one, two].entries())
      provider.awareness.on('change', () => {
        for (const { cursor } of shownTo(index === 0 ? 0 : 1))
          for (const place of Object.values(cursor ?? {}))
            try {
              places += 1
              Y.createAbsolutePositionFromRelativePosition(Y.createRelativePositionFromJSON(place), doc)
            } catch (error) {
              thrown.push(error)
            }
      })
    const client = one.doc.clientID
    const honest = { type: null, tname: 'default', item: null, assoc: 0 }
    const lies = [
      {},
      null,
      'default',
      [],
      { assoc: 0 },
      { item: { client, clock: -1 } },
      { item: { client, clock: 0.5 } },
      { item: { client, clock: 2 ** 31 } },
      { item: { client, clock: '0' } },
      { item: { client: -1, clock: 0 } },
      { item: { client: 2 ** 53, clock: 0 } },
      { item: [client, 0] },
      { item: 7 },
      { type: { client, clock: -1 } },
      { type: {} },
      { tname: 'zqroot' },
      { tname: '' },
      { tname: 7 },
      { tname: '__proto__' },
      { ...honest, assoc: 2 ** 60 },
      { ...honest, assoc: 'x' },
      { ...honest, item: { client, clock: -5 } },
    ]
    const cursors = lies.flatMap((lie) => [
      { anchor: lie, head: honest },
      { anchor: honest, head: lie },
    ])
    const attackers = await Promise.all(cursors.map(() => scene.bare()))
    const withCarets = (index: 0 | 1) =>
      shownTo(index).filter(({ user, cursor }) => 'seat' in user && user.seat === 'MLT' && cursor != null)
    const shown = (count: number) =>
      until(`${count} carets are shown to both`, () =>
        ([0, 1] as const).every((index) => withCarets(index).length === count),
      )
    for (const [index, attacker] of attackers.entries())
      attacker.awareness([[5_000 + index, 1, { cursor: { anchor: honest, head: honest } }]])
    await shown(attackers.length)
    for (const [index, attacker] of attackers.entries())
      attacker.awareness([[5_000 + index, 2, { cursor: cursors[index] }]])
    await shown(0)
    expect(thrown).toEqual([])
    expect(places).toBeGreaterThan(lies.length)
    expect(roots()).toEqual(before)
    await scene.unharmed()
  })

  it('[ATK-23] with a clock of its own moves nobody’s time', async () => {
    const attacker = await scene.bare()
    attacker.awareness([[4_244, Number.MAX_SAFE_INTEGER, { cursor: null, at: 0 }]])
    attacker.awareness([[4_244, 1, { cursor: null, at: 2 ** 50 }]])
    const { mallory, document } = scene
    const paragraph = (await mallory.text(document)).content[0]?.attrs.id ?? ''
    const from = Date.now()
    const dated = {
      type: 'PostComment',
      id: '00000000-0000-4000-8000-000000000001',
      paragraph,
      audience: 'everyone',
    }
    const claimed = await mallory.post(`/api/documents/${document}/commands`, { ...dated, body: 'x', at: 1 })
    expect(claimed.status).toBe(400)
    const skewed = { date: 'Thu, 01 Jan 1970 00:00:00 GMT' }
    await mallory.post(`/api/documents/${document}/commands`, { ...dated, body: 'x' }, skewed)
    const last = (await mallory.events(document)).events.at(-1)
    expect(last?.at).toBeGreaterThanOrEqual(from)
    expect(last?.at).toBeLessThanOrEqual(Date.now())
    await scene.unharmed()
  })
})

describe('a connection', () => {
  const cookie = () => ({ Cookie: scene.mallory.cookie ?? '' })

  it('[ATK-16] that offers compression gets none, and a compressed frame closes it', async () => {
    const raw = await Raw.open(scene.server.url)
    raw.write(
      upgrade(`/sync/${scene.document}?ack=1`, {
        ...cookie(),
        'Sec-WebSocket-Extensions': 'permessage-deflate; client_max_window_bits',
      }),
    )
    await until('it is upgraded', () => raw.head.startsWith('HTTP/1.1 101'))
    expect(raw.head.toLowerCase()).not.toContain('permessage-deflate')
    raw.write(frame(0xc2, Buffer.alloc(100)))
    await until('it is closed', () => raw.ended)
    raw.leave()
    await scene.unharmed()
  })

  it.each<readonly [what: string, bytes: () => Uint8Array]>([
    ['text that is no UTF-8', () => frame(0x81, Buffer.of(0xff, 0xfe, 0x80))],
    ['text', () => frame(0x81, Buffer.from('{"t":"hello"}'))],
    ['a close with a code that is none', () => frame(0x88, Buffer.of(0, 1))],
    ['a close with half a code', () => frame(0x88, Buffer.of(3))],
    ['a close with a reason that is no UTF-8', () => frame(0x88, Buffer.of(3, 232, 255, 255))],
    ['a frame without a mask', () => frame(0x82, Buffer.alloc(4), { masked: false })],
    ['an opcode that is none', () => frame(0x83, Buffer.alloc(4))],
    ['a ping in pieces', () => frame(0x09, Buffer.alloc(4))],
    ['a ping that is too long', () => frame(0x89, Buffer.alloc(200))],
    ['a continuation of nothing', () => frame(0x80, Buffer.alloc(4))],
    ['a length of four exabytes', () => frame(0x82, Buffer.alloc(4), { length: 2n ** 62n })],
    ['a length above the limit', () => frame(0x82, Buffer.alloc(4), { length: 1024n * 1024n + 1n })],
    [
      'fragments beyond number',
      () =>
        Buffer.concat([
          frame(0x02, Buffer.alloc(0)),
          ...Array<Buffer>(20_000).fill(frame(0x00, Buffer.of(1))),
        ]),
    ],
    [
      'pieces that add up to more than the limit',
      () => Buffer.concat([frame(0x02, Buffer.alloc(600_000)), frame(0x80, Buffer.alloc(600_000))]),
    ],
    [
      'a frame of no kind',
      () => frame(0x82, Buffer.of(0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff)),
    ],
    ['nothing', () => frame(0x82, Buffer.alloc(0))],
  ])('[ATK-17] that sends %s is closed', async (_, bytes) => {
    const raw = await Raw.open(scene.server.url)
    raw.write(upgrade(`/sync/${scene.document}?ack=1`, cookie()))
    await until('it is upgraded', () => raw.head.startsWith('HTTP/1.1 101'))
    raw.write(bytes())
    await until('it is closed', () => raw.closeCode !== undefined)
    expect([1001, 1002, 1007, 1008, 1009, 1006, closeCode.poisoned]).toContain(raw.closeCode)
    raw.leave()
    await scene.unharmed()
  })

  it('[ATK-17] that is no upgrade, or half of one, is turned away and not kept', async () => {
    const garbage: readonly (string | Uint8Array)[] = [
      upgrade('/sync/nowhere/else', cookie()),
      upgrade('/', cookie()),
      upgrade('/sync/%zz', cookie()),
      upgrade(`/sync/${scene.document}`, { ...cookie(), Origin: 'https://elsewhere.example' }),
      upgrade(`/sync/${scene.document}`, { ...cookie(), Origin: 'null' }),
      upgrade(`/sync/${scene.document}`, { ...cookie(), 'Sec-WebSocket-Key': 'short' }),
      upgrade(`/sync/${scene.document}`, { ...cookie(), 'Sec-WebSocket-Version': '99' }),
      upgrade('/live', { ...cookie(), Upgrade: 'h2c' }),
      Buffer.concat([
        Buffer.from('GET /live HTTP/1.1\r\nHost: x\r\n\0\xff\r\n', 'latin1'),
        Buffer.alloc(20_000, 0xfe),
      ]),
      `GET /live HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`,
      Buffer.alloc(100_000, 0x16),
    ]
    for (const bytes of garbage) {
      const raw = await Raw.open(scene.server.url)
      raw.write(bytes)
      await until('it is ended', () => raw.ended || raw.closed)
      expect(raw.head).not.toContain('101')
      // Half open on our side; on theirs it must be gone, so that what we write is answered by a reset.
      await until('it is not kept', () => {
        if (!raw.closed) raw.write('x')
        return raw.closed
      })
      raw.leave()
    }
    await scene.unharmed()
  })

  it('[ATK-17] that is cut in the middle of an upgrade harms nobody', async () => {
    for (let count = 0; count < 50; count += 1) {
      const raw = await Raw.open(scene.server.url)
      raw.write(upgrade(`/sync/${scene.document}`, cookie()))
      raw.socket.resetAndDestroy()
    }
    await until('none is kept', async () => (await scene.sockets()) === 2)
    await scene.unharmed()
  })
})

describe('a reader', () => {
  it('[ATK-18] that lies about what it has, again and again, is answered and harms nobody', async () => {
    const attacker = await scene.bare()
    const lie = Y.encodeStateVector(new Map([[1, 2 ** 30]]))
    const answers = () => attacker.raw.filter((bytes) => bytes[0] === 0 && bytes[1] === 1)
    attacker.sync(0, Uint8Array.of(0))
    await until('it has the text', () => answers().length === 1)
    await scene.during(async () => {
      for (let count = 0; count < 30; count += 1) attacker.sync(0, count % 2 ? lie : Uint8Array.of(0))
      await until('all are answered', () => answers().length === 31)
    })
    await scene.unharmed()
  })

  it('[ATK-18] that asks and does not read is cut off within seconds, and nothing is kept for it', async () => {
    const author = await scene.honest('head-ECU')
    for (let count = 0; count < 4; count += 1) firstWords(author.doc).insert(0, 'word '.repeat(20_000))
    const [one] = scene.bystanders
    await until('the long text has come', () => Y.encodeStateAsUpdate(one.doc).byteLength > 400_000)
    const held = await scene.sockets()
    const attackers = await Promise.all(Array.from({ length: 3 }, () => scene.bare()))
    await scene.during(async () => {
      for (const attacker of attackers) {
        attacker.socket.pause()
      }
      let asked = 0
      const gone = async (): Promise<boolean> => {
        if ((asked += 1) < 400) for (const attacker of attackers) attacker.sync(0, Uint8Array.of(0))
        return (await scene.sockets()) === held
      }
      // As long as a reader may be slow, and as a closing may go unanswered.
      await untilWithin('they are gone', gone, 60_000)
    })
    await scene.unharmed()
  }, 90_000)
})

describe('many', () => {
  it('[ATK-28] sockets of one session are as many as tabs can be, and no more', async () => {
    const ended: number[] = []
    const sockets = Array.from({ length: 80 }, () => scene.websocket(`/sync/${scene.document}`))
    for (const socket of sockets) socket.on('close', (code) => ended.push(code))
    await until('the rest are refused', () => ended.length === 16)
    expect(new Set(ended)).toEqual(new Set([closeCode.limits]))
    for (const socket of sockets) socket.terminate()
    await until('their places are free again', async () => (await scene.sockets()) === 2)
    const again = await scene.bare()
    expect(again.closed).toBeUndefined()
    await scene.unharmed()
  })

  it('[ATK-29] who join at once all come in, and those who type do not wait for them', async () => {
    const clients: Client[] = []
    for (const { id } of people.slice(0, 8)) clients.push(await scene.server.signIn(id))
    await scene.during(async () => {
      const all = await Promise.all(
        Array.from({ length: 200 }, async (_, index) => {
          const one = await scene.bare(clients[index % clients.length] ?? scene.mallory)
          if (!one.closed) one.sync(0, Uint8Array.of(0))
          return one
        }),
      )
      const answered = (): boolean =>
        all.every(
          (one) => one.closed !== undefined || one.raw.some((bytes) => bytes[0] === 0 && bytes[1] === 1),
        )
      await until('all have the text', answered)
      expect(all.filter((one) => one.closed).length).toBe(0)
      for (const one of all) one.leave()
    })
    await until('all have gone', async () => (await scene.sockets()) === 2)
    await scene.unharmed()
  })
})

describe('coming and going', () => {
  it('[ATK-26] of the last and the next at one moment loses no stroke', async () => {
    const { server, chair, mallory } = scene
    const document = await server.openText(chair)
    const letters: string[] = []
    for (let turn = 0; turn < 25; turn += 1) {
      const one = mallory.connect(document)
      await one.synced()
      const word = `t${turn}x`
      letters.push(word)
      firstWords(one.doc).insert(0, word)
      await until('it is taken', async () => JSON.stringify(await chair.text(document)).includes(word))
      // The next comes while the last goes.
      const next = mallory.connect(document)
      one.stop()
      await next.synced()
      next.stop()
    }
    const text = JSON.stringify(await chair.text(document))
    for (const word of letters) expect(text.split(word).length).toBe(2)
    await scene.unharmed()
  })
})

describe('who was sent away', () => {
  it('[ATK-27] while typing is out within a second, and nothing they send after is taken', async () => {
    const doc = copyOf(scene.state(), 990)
    const attacker = await scene.bare()
    const live = scene.mallory.live()
    await live.frame('hello')
    let count = 0
    const typing = setInterval(
      () =>
        attacker.sync(
          2,
          updateBy(doc, () => firstWords(doc).insert(0, `m${(count += 1)}m `)),
        ),
      2,
    )
    await until('some is taken', () => (attacker.frame('ack')?.frames ?? 0) > 5)
    const head = await scene.server.signIn('head-MLT')
    await head.actOnBody({ type: 'RevokePerson', person: 'expert-MLT', seat: 'MLT' })
    const from = performance.now()
    const last = count
    expect((await attacker.end()).code).toBe(closeCode.signedOut)
    expect(performance.now() - from).toBeLessThan(1_000)
    await until('the page is told', () => live.closed === closeCode.signedOut)
    await until('it has gone on', () => count > last + 20)
    clearInterval(typing)
    const words = await scene.words()
    for (let after = last + 2; after <= count; after += 1) expect(words).not.toContain(`m${after}m`)
    const back = await scene.bare()
    expect(back.closed?.code).toBe(closeCode.signedOut)
    live.stop()
    await scene.unharmed()
  })
})
