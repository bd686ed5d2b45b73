/**
 * Updates that no editor makes, against the real server: refused or contained, and two delegations that type beside the
 * attacker notice nothing. The rules are in server/transport/SPEC.md; what each refusal is called, in server/rooms/SPEC.md.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { closeCode, deskRoom } from '../../shared/protocol/socket.ts'
import { rootName } from '../../shared/text/schema.ts'
import { readDrafts } from '../../shared/text/desk.ts'
import { collected, copyOf, deletions, updateBy } from '../collaboration/support/updates.ts'
import { invariant } from '../../shared/result.ts'
import { until } from '../support/server.ts'
import { firstWords, Scene } from './support/scene.ts'

let scene: Scene
beforeEach(async () => {
  scene = await Scene.open()
  await scene.stroke()
})
afterEach(() => scene.close())

const forge = (client: number, change: (doc: Y.Doc) => void): Uint8Array =>
  updateBy(copyOf(scene.state(), client), change)

const evicted = async (update: Uint8Array, step: 1 | 2 = 2): Promise<void> => {
  const attacker = await scene.bare()
  const code = await scene.during(async () => {
    attacker.sync(step, update)
    return (await attacker.end()).code
  })
  expect(code).toBe(closeCode.poisoned)
  await scene.unharmed()
}

describe('an update', () => {
  it("[ATK-1] under another's client id evicts its sender, and that client's own words go on", async () => {
    const { clientID } = scene.bystanders[0].doc
    await evicted(forge(clientID, (doc) => firstWords(doc).insert(0, 'EVIL')))
    expect(await scene.words()).not.toContain('EVIL')
  })

  it('[ATK-1] that takes an id seen in presence gets none that anybody writes under', async () => {
    const watcher = await scene.honest('expert-MLT')
    scene.bystanders[0].provider.awareness.setLocalStateField('cursor', null)
    const others = () =>
      [...watcher.provider.awareness.getStates().keys()].filter((id) => id !== watcher.doc.clientID)
    await until('the others are shown', () => others().length >= 2)
    for (const { doc } of scene.bystanders) expect(others()).not.toContain(doc.clientID)
    await scene.unharmed()
  })

  it('[ATK-2] of a length beyond all clocks evicts its sender', () => evicted(collected(666, 0, 2 ** 52)))

  it('[ATK-2] of a hole below the clock limit, too large for anybody to have typed, evicts its sender', () =>
    evicted(collected(666, 0, 2 ** 30)))

  it('[ATK-3] that rests on what is not there is kept nowhere, neither in memory nor on disk', async () => {
    const doc = copyOf(scene.state(), 667)
    updateBy(doc, () => firstWords(doc).insert(0, 'unseen '))
    const later = updateBy(doc, () => firstWords(doc).insert(7, 'x'.repeat(200_000)))
    const attacker = await scene.bare()
    const asked = attacker.kinds.filter((kind) => kind === 0).length
    attacker.sync(2, later)
    await until('all is asked for again', () => attacker.kinds.filter((kind) => kind === 0).length > asked)
    expect(attacker.frame('ack')).toBeUndefined()
    const newcomer = await scene.honest('chair')
    expect(newcomer.doc.store.pendingStructs).toBeNull()
    expect(Y.encodeStateAsUpdate(newcomer.doc).byteLength).toBeLessThan(100_000)
    await scene.unharmed()
  })

  it('[ATK-4] of a hundred thousand delete ranges evicts its sender, and strokes after it are as quick', async () => {
    await evicted(deletions(668, 100_000))
    const times: number[] = []
    for (let count = 0; count < 20; count += 1) times.push(await scene.stroke())
    expect(times.sort((a, b) => a - b)[10]).toBeLessThan(200)
  })

  it('[ATK-4] of delete ranges for a client that nobody knows is not kept', async () => {
    const attacker = await scene.bare()
    attacker.sync(2, deletions(424_242, 1_000))
    await until('all is asked for again', () => attacker.kinds.filter((kind) => kind === 0).length > 1)
    await scene.unharmed()
  })

  it('[ATK-5] cut off at any byte changes nothing', async () => {
    const whole = forge(669, (doc) => firstWords(doc).insert(0, 'hello'))
    const before = await scene.words()
    const cuts = Array.from({ length: whole.length - 1 }, (_, index) => index + 1)
    await Promise.all(
      cuts.map(async (cut) => {
        const attacker = await scene.bare()
        attacker.sync(2, whole.slice(0, cut))
        const asked = () => attacker.kinds.filter((kind) => kind === 0).length > 1
        await until('it is dealt with', () => !!attacker.closed || asked() || !!attacker.frame('ack'))
        attacker.leave()
      }),
    )
    expect(await scene.words()).toBe(before)
    await scene.unharmed()
  })

  it('[ATK-6] of blocks three thousand deep evicts its sender, and the text can still be read', () =>
    evicted(
      forge(670, (doc) => {
        let inner = new Y.XmlElement('paragraph')
        doc.getXmlFragment(rootName).insert(0, [inner])
        for (let depth = 0; depth < 3_000; depth += 1) {
          const next = new Y.XmlElement('paragraph')
          inner.insert(0, [next])
          inner = next
        }
      }),
    ))

  it.each(['__proto__', 'constructor', 'prototype'])(
    '[ATK-15] with an attribute named %s evicts its sender and reaches no prototype',
    async (name) => {
      await evicted(
        forge(671, (doc) => {
          const element = doc.getXmlFragment(rootName).get(0)
          if (element instanceof Y.XmlElement) element.setAttribute(name, '{"isAdmin":true}')
        }),
      )
      expect(Object.keys(Object.prototype)).toEqual([])
      expect('isAdmin' in {}).toBe(false)
    },
  )

  it('[ATK-15] with such keys on the own desk stays there, and gives nobody anything', async () => {
    const attacker = await scene.bare(scene.mallory, deskRoom(scene.document))
    const update = updateBy(new Y.Doc(), (doc) => {
      const drafts = doc.getMap<unknown>('drafts')
      drafts.set('__proto__', { isAdmin: true })
      drafts.set('constructor', new Y.Map([['__proto__', { isAdmin: true }]]))
    })
    attacker.sync(2, update)
    await until('it is dealt with', () => !!attacker.closed || !!attacker.frame('ack'))
    expect('isAdmin' in {}).toBe(false)
    const colleague = (await scene.server.signIn('head-MLT')).connect(deskRoom(scene.document))
    await colleague.synced()
    expect(readDrafts(colleague.doc).every((draft) => !('isAdmin' in draft))).toBe(true)
    colleague.stop()
    await scene.unharmed()
  })
})

describe('one client id', () => {
  it('[ATK-9] in two documents is caught: the second becomes a draft, and all have the same text', async () => {
    const twin = (words: string) => forge(777, (doc) => firstWords(doc).insert(0, words))
    const [first, second] = [twin('aaa '), twin('bbb ')]
    const [one, two] = [await scene.bare(), await scene.bare()]
    one.sync(2, first)
    await until('the first is taken', () => one.frame('ack')?.frames === 1)
    two.sync(2, second)
    await until('the second is refused', () => two.frame('refused') !== undefined)
    expect(two.closed).toBeUndefined()
    expect(await scene.words()).toContain('aaa ')
    expect(await scene.words()).not.toContain('bbb ')
    await scene.unharmed()
  })
})

describe('a text that is frozen', () => {
  const freeze = async (): Promise<void> => {
    const { chair, document } = scene
    await chair.act(document, { type: 'IssueVersion' })
    const issued = (await chair.events(document)).events.findLast(({ type }) => type === 'VersionIssued')
    invariant(issued?.type === 'VersionIssued', 'a version is issued')
    const { number: version, hash } = issued.data
    const wall = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 16)
    await chair.act(document, { type: 'OpenSilence', version, hash, profile: 'council-silence', wall })
  }
  /** The two cannot type now either; they are in step all the same. */
  const inStep = async (): Promise<void> => {
    const [one, two] = scene.bystanders
    expect(one.text()).toEqual(two.text())
    expect(await scene.chair.text(scene.document)).toEqual(one.text())
    expect([one.closed, two.closed, scene.log.faults()]).toEqual([[], [], []])
  }
  const onDesk = async (words: string): Promise<void> => {
    const desk = scene.mallory.connect(deskRoom(scene.document))
    await desk.synced()
    await until('the words are on the desk', () => JSON.stringify(readDrafts(desk.doc)).includes(words))
    desk.stop()
  }

  it('[ATK-10] takes no stroke nor any after it; they are drafts, and a new document is in step', async () => {
    const doc = copyOf(scene.state(), 900)
    const attacker = await scene.bare()
    attacker.sync(
      2,
      updateBy(doc, () => firstWords(doc).insert(0, 'A')),
    )
    await until('the first is taken', () => attacker.frame('ack')?.frames === 1)
    await freeze()
    const before = await scene.words()
    for (const letter of ['B', 'C', 'D'])
      attacker.sync(
        2,
        updateBy(doc, () => firstWords(doc).insert(0, letter)),
      )
    await until('it is told', () => attacker.frame('refused') !== undefined)
    expect(attacker.frame('refused')).toMatchObject({ code: 'TextFrozen', rule: 'ROOM-12' })
    expect(await scene.words()).toBe(before)
    await onDesk('DCBA')
    const again = await scene.honest('expert-MLT')
    expect(again.text()).toEqual(scene.bystanders[0].text())
    await inStep()
  })

  it('[ATK-11] takes nothing of long work offline, and keeps all of it as a draft', async () => {
    const doc = copyOf(scene.state(), 901)
    for (let count = 0; count < 200; count += 1)
      updateBy(doc, () => firstWords(doc).insert(0, `offline${count} `))
    await freeze()
    const before = await scene.words()
    const attacker = await scene.bare()
    attacker.sync(1, Y.encodeStateAsUpdate(doc))
    await until('it is told', () => attacker.frame('refused') !== undefined)
    expect(await scene.words()).toBe(before)
    await onDesk('offline199 offline198')
    await inStep()
  })

  it('[ATK-24] for longer than a timer can count does not lapse at once', async () => {
    const warnings: string[] = []
    const heard = (warning: Error): void => void warnings.push(warning.name)
    process.on('warning', heard)
    await freeze()
    const { version } = await scene.chair.events(scene.document)
    const from = performance.now()
    await until('due times have been looked at twice', () => performance.now() - from > 2_200)
    process.off('warning', heard)
    expect(warnings).not.toContain('TimeoutOverflowWarning')
    expect((await scene.chair.events(scene.document)).version).toBe(version)
    await inStep()
  })
})
