/**
 * What is done to each server. Every load takes a server and answers with figures; all count on arrival at the other
 * people, and a stroke that does not arrive is counted as missing.
 */
import * as decoding from 'lib0/decoding'
import * as Y from 'yjs'
import { Line, lines } from './line.mjs'
import { Latencies } from './measure.mjs'
import { grow, lettersOf, paragraphId, strokes } from './texts.mjs'

export const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
const firstTypist = 1_000_000

/** Texts are written by one after the other: whoever opens too many sockets is turned away for a while. */
let texts = 0

/** A text with so many paragraphs in it, as everybody then finds it. */
export const prepare = async (server, paragraphs, letters) => {
  const room = await server.makeText()
  const person = (texts += 1)
  const author = new Line(server, room, person)
  await author.synced
  const doc = author.text()
  // In updates as large as a page that is pasted, not larger than ours takes.
  const atOnce = Math.max(1, Math.floor(20_000 / letters))
  for (let first = 0; first < paragraphs; first += atOnce)
    author.send(author.frame(2, grow(doc, Math.min(atOnce, paragraphs - first), letters, first)))
  const wanted = Y.encodeStateVector(doc)
  for (;;) {
    const reader = new Line(server, room, person)
    await reader.synced
    const found = reader.text()
    await reader.leave()
    if (Buffer.compare(Y.encodeStateVector(found), wanted) === 0) break
    // Whoever knocks too often is turned away.
    await wait(500)
  }
  await author.leave()
  return { room, state: Y.encodeStateAsUpdate(doc) }
}

/** Notes who has received which stroke, and how long after it was sent. Frames that go to all are decoded once. */
class Arrivals {
  latencies = new Latencies()
  counting = false
  received = 0
  duplicates = 0
  frames = 0
  #known = new Map()

  constructor(typists, each, receivers) {
    Object.assign(this, { typists, each })
    this.sent = Array.from({ length: typists }, () => new Float64Array(each))
    this.next = Array.from({ length: receivers }, () => new Int32Array(typists))
  }

  heard(receiver, own, data, decoder) {
    const at = performance.now()
    this.frames += 1
    const key = data.toString('latin1')
    let ranges = this.#known.get(key)
    if (!ranges) {
      const { structs } = Y.decodeUpdate(decoding.readVarUint8Array(decoder))
      ranges = structs
        .map(({ id, length }) => [id.client - firstTypist, id.clock, id.clock + length])
        .filter(([typist]) => typist >= 0 && typist < this.typists)
      if (this.#known.size > 5_000) this.#known.clear()
      this.#known.set(key, ranges)
    }
    for (const [typist, from, to] of ranges) {
      if (typist === own) continue
      for (let stroke = Math.max(from, this.next[receiver][typist]); stroke < to; stroke += 1) {
        const sent = this.sent[typist][stroke]
        if (this.counting && sent >= this.from) {
          this.received += 1
          this.latencies.add(at - sent)
        }
      }
      this.next[receiver][typist] = Math.max(to, this.next[receiver][typist])
    }
  }
}

/** People in one or more texts; of each text the first `typing` type, evenly in time and not in step. */
export const room = async (server, { texts = 1, people, typing, perSecond, seconds, paragraphs = 40 }) => {
  const warm = 2
  const each = Math.ceil((warm + seconds) * perSecond) + 2
  const all = []
  for (let at = 0; at < texts; at += 1) {
    const { room, state } = await prepare(server, Math.max(typing, texts > 1 ? 5 : paragraphs), 300)
    const present = await lines(server, room, people, at * people)
    const arrivals = new Arrivals(typing, each, people)
    for (const [receiver, line] of present.entries())
      line.updated = (data, decoder) => arrivals.heard(receiver, receiver, data, decoder)
    const typists = Array.from({ length: typing }, (_, typist) => ({
      arrivals,
      typist,
      line: present[typist],
      frames: strokes(state, firstTypist + typist, paragraphId(typist), each).map((update) =>
        present[typist].frame(2, update),
      ),
    }))
    all.push({ arrivals, present, typists })
  }
  const typists = all.flatMap((one) => one.typists)
  const gap = 1_000 / perSecond
  const begin = performance.now() + 100
  const from = begin + warm * 1_000
  const end = from + seconds * 1_000
  for (const { arrivals } of all) Object.assign(arrivals, { from, counting: true })
  const dues = typists
    .flatMap(({ frames }, index) =>
      frames.map((_, stroke) => ({ index, stroke, at: begin + (stroke + index / typists.length) * gap })),
    )
    .filter(({ at }) => at < end)
    .sort((a, b) => a.at - b.at)
  let cpuFrom
  let strokesSent = 0
  let framesFrom = 0
  const framesNow = () => all.reduce((sum, { arrivals }) => sum + arrivals.frames, 0)
  for (const { index, stroke, at } of dues) {
    while (performance.now() < at) await wait(Math.min(5, Math.max(0, at - performance.now())))
    if (cpuFrom === undefined && at >= from) {
      cpuFrom = server.process.cpu()
      framesFrom = framesNow()
    }
    const { arrivals, typist, line, frames } = typists[index]
    const now = performance.now()
    arrivals.sent[typist][stroke] = now
    if (now >= from) strokesSent += 1
    line.send(frames[stroke])
  }
  const expected = strokesSent * (people - 1)
  const received = () => all.reduce((sum, { arrivals }) => sum + arrivals.received, 0)
  const last = performance.now() + 15_000
  while (received() < expected && performance.now() < last) await wait(20)
  const cpu = server.process.cpu() - cpuFrom
  const latencies = mergeOf(all.map(({ arrivals }) => arrivals.latencies))
  const closed = all.flatMap(({ present }) => present).filter((line) => line.closed !== undefined).length
  const frames = framesNow() - framesFrom
  await Promise.all(all.flatMap(({ present }) => present.map((line) => line.leave())))
  return {
    ...latencies.figures(),
    cpuMicrosecondsPerDeliveredStroke: (cpu * 1e6) / received(),
    framesPerDeliveredStroke: frames / received(),
    deliveredPerSecond: received() / seconds,
    missing: expected - received(),
    closed,
  }
}

const mergeOf = (many) => {
  const [first, ...others] = many
  for (const other of others) first.take(other)
  return first
}

/** Everybody comes at the same moment to a text of some length that somebody is typing in. */
export const join = async (server, { people, paragraphs = 200 }) => {
  const { room, state } = await prepare(server, paragraphs, 300)
  const typist = new Line(server, room, 0)
  await typist.synced
  const frames = strokes(state, firstTypist, paragraphId(0), 200).map((update) => typist.frame(2, update))
  let at = 0
  const typing = setInterval(() => at < frames.length && typist.send(frames[at++]), 200)
  await wait(400)
  const cpu = server.process.cpu()
  const coming = Array.from({ length: people }, (_, person) => new Line(server, room, person + 1))
  const times = (await Promise.all(coming.map((line) => line.synced))).sort((a, b) => a - b)
  const cost = server.process.cpu() - cpu
  clearInterval(typing)
  await Promise.all([typist, ...coming].map((line) => line.leave()))
  return {
    p50: times[times.length >> 1],
    p95: times[Math.floor(times.length * 0.95)],
    last: times[times.length - 1],
    cpuMillisecondsPerJoin: (cost * 1_000) / people,
  }
}

/** Everybody moves their caret once a second; some are listened to closely. */
export const presence = async (server, { people, seconds, listeners = 10 }) => {
  const { room } = await prepare(server, 20, 300)
  const present = await lines(server, room, people)
  const latencies = new Latencies()
  const sent = Array.from({ length: people }, () => [])
  const seen = Array.from({ length: listeners }, () => new Int32Array(people).fill(-1))
  const firstCounted = 2
  const hear = (listener) => (_data, decoder) => {
    const now = performance.now()
    const update = decoding.createDecoder(decoding.readVarUint8Array(decoder))
    for (let left = decoding.readVarUint(update); left > 0; left -= 1) {
      decoding.readVarUint(update)
      decoding.readVarUint(update)
      const item = JSON.parse(decoding.readVarString(update))?.cursor?.anchor?.item
      if (!item || item.client >= people || item.clock <= seen[listener][item.client]) continue
      seen[listener][item.client] = item.clock
      if (item.clock >= firstCounted && item.client !== listener)
        latencies.add(now - sent[item.client][item.clock])
    }
  }
  for (let listener = 0; listener < listeners; listener += 1) present[listener].presence = hear(listener)
  const place = (client, clock) => ({ type: null, tname: 'default', item: { client, clock }, assoc: 0 })
  const round = async (clock) => {
    const begin = performance.now()
    for (let person = 0; person < people; person += 1) {
      const at = begin + (person * 1_000) / people
      while (performance.now() < at) await wait(Math.max(0, at - performance.now()))
      const cursor = { anchor: place(person, clock), head: place(person, clock) }
      sent[person][clock] = performance.now()
      const state = { user: { name: 'Somebody', color: '#123456' }, cursor }
      present[person].send(present[person].presenceFrame(5_000_000 + person, clock + 1, state))
    }
  }
  await round(0)
  await round(1)
  const cpu = server.process.cpu()
  for (let clock = firstCounted; clock < firstCounted + seconds; clock += 1) await round(clock)
  await wait(500)
  const cost = server.process.cpu() - cpu
  const closed = present.filter((line) => line.closed !== undefined).length
  await Promise.all(present.map((line) => line.leave()))
  return {
    ...latencies.figures(),
    cpuShareOfOneCore: cost / (seconds + 0.5),
    cpuMicrosecondsPerDeliveredMove: (cost * 1e6) / (people * (people - 1) * seconds),
    missing: listeners * (people - 1) * seconds - latencies.count,
    closed,
  }
}

/** What the process grows by, per idle connection to one text and per open text of 12,000 characters with one reader. */
export const memory = async (server, { connections, texts }) => {
  const { room } = await prepare(server, 40, 300)
  const first = await lines(server, room, 20)
  const before = await server.process.memory()
  const present = await lines(server, room, connections, 20)
  const withConnections = await server.process.memory()
  await Promise.all([...first, ...present].map((line) => line.leave()))
  const rooms = []
  for (let at = 0; at < texts; at += 1) rooms.push((await prepare(server, 40, 300)).room)
  await server.stop()
  await server.start()
  const warm = await lines(server, room, 20)
  const without = await server.process.memory()
  const readers = []
  for (const [at, name] of rooms.entries()) readers.push(...(await lines(server, name, 1, at)))
  const withTexts = await server.process.memory()
  await Promise.all([...warm, ...readers].map((line) => line.leave()))
  return {
    kilobytesPerIdleConnection: (withConnections - before) / connections / 1_000,
    kilobytesPerOpenText: (withTexts - without) / texts / 1_000,
  }
}

/** A text of many characters and many updates, opened by a server that has just been started. */
export const cold = async (server, { characters, updates, times }) => {
  const typists = 40
  const each = Math.ceil(updates / typists)
  const letters = Math.ceil((characters - updates) / 200)
  const { room, state } = await prepare(server, 200, letters)
  const present = await lines(server, room, typists)
  const frames = present.map((line, typist) =>
    strokes(state, firstTypist + typist, paragraphId(typist), each).map((update) => line.frame(2, update)),
  )
  let arrived = 0
  const arrivals = new Arrivals(typists, each, 1)
  const reader = new Line(server, room, typists)
  await reader.synced
  reader.updated = (data, decoder) => arrivals.heard(0, -1, data, decoder)
  for (let stroke = 0; stroke < each; stroke += 1) {
    for (const [typist, line] of present.entries()) line.send(frames[typist][stroke])
    await wait(25)
  }
  const last = performance.now() + 60_000
  do {
    arrived = arrivals.next[0].reduce((sum, count) => sum + count, 0)
    await wait(50)
  } while (arrived < each * typists && performance.now() < last)
  await Promise.all([reader, ...present].map((line) => line.leave()))
  // Hocuspocus writes two seconds after the last stroke, ten at most.
  await wait(4_000)
  const found = []
  for (let time = 0; time < times; time += 1) {
    await server.stop()
    await server.start()
    const line = new Line(server, room, 0)
    found.push(await wholeAt(line, characters))
    await line.leave()
  }
  return { milliseconds: found.sort((a, b) => a - b)[found.length >> 1], missing: each * typists - arrived }
}

/** When it has all the letters: some servers answer first with an empty text, and tell the rest as they find it. */
const wholeAt = async (line, characters) => {
  const doc = new Y.Doc()
  const whole = new Promise((resolve) => {
    line.updated = (_data, decoder) => {
      Y.applyUpdate(doc, decoding.readVarUint8Array(decoder))
      if (lettersOf(doc) >= characters) resolve(performance.now() - line.begun)
    }
  })
  const answered = await line.synced
  Y.applyUpdate(doc, line.whole)
  return lettersOf(doc) >= characters ? answered : whole
}
