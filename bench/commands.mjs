/**
 * Acts on a text in the middle of its negotiation, so many a second, each answered once it is on disk: how long the answer takes
 * and what it costs the server, while some type. Beside them a bare write with its flush, of the same moments and the same disk,
 * without which the time says nothing of the server; and the same acts on a text of which nothing was said, so that what
 * grows with a text is seen.
 */
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { changes, discuss, say } from './discuss.mjs'
import { lines } from './line.mjs'
import { prepare, wait } from './loads.mjs'
import { Latencies } from './measure.mjs'
import { paragraphId, strokes } from './texts.mjs'

const firstTypist = 1_000_000
const warm = 2

export const commands = async (server, conditions) => {
  const { paragraphs, letters, comments, proposals, objections } = conditions
  const bare = await prepare(server, 40, 300)
  const little = await discuss(server, bare.room, bare.state, { paragraphs: 40, proposals: 60 })
  const small = await acting(server, bare, little, { ...conditions, paragraphs: 40 })
  const made = await prepare(server, paragraphs, letters)
  const tabled = await discuss(server, made.room, made.state, { paragraphs, comments, proposals, objections })
  const big = await acting(server, made, tabled, conditions)
  return {
    ...big,
    smallP95: small.p95,
    smallCpuMillisecondsPerCommand: small.cpuMillisecondsPerCommand,
    cpuOfBigToSmall: big.cpuMillisecondsPerCommand / small.cpuMillisecondsPerCommand,
  }
}

/** In turn: a comment, a new proposal, what one thinks of another's, an objection. */
const actAt = (at, change, tabled, about, paragraphs) => {
  // Whoever says the same again is refused: the next time round they say the other.
  const stance = Math.floor(at / tabled.length) % 2 === 0 ? 'opposes' : 'tolerates'
  const paragraph = paragraphId((at * 11) % paragraphs)
  switch (at % 4) {
    case 0:
      return { type: 'PostComment', paragraph, audience: 'everyone', body: `As instructed (${at}).` }
    case 1:
      return { type: 'TableProposal', change: change(paragraph, `recalls (${at}) and underlines`) }
    case 2:
      return { type: 'TakeStance', proposal: about.id, stance }
    default:
      return { type: 'RaiseObjection', paragraph }
  }
}

const acting = async (server, { room, state }, tabled, conditions) => {
  const { perSecond, seconds, paragraphs, typing, strokesPerSecond } = conditions
  const change = changes(state)
  const present = await lines(server, room, typing)
  const stopTyping = typeOn(present, state, paragraphs, strokesPerSecond)
  const disk = await flushing(join(server.process.folder, 'bare-write'))
  const latencies = new Latencies()
  const asked = []
  let refused = 0
  let cpu
  const begin = performance.now()
  for (let at = 0; at < (warm + seconds) * perSecond; at += 1) {
    const due = begin + (at * 1_000) / perSecond
    while (performance.now() < due) await wait(Math.max(0, due - performance.now()))
    const counts = at >= warm * perSecond
    if (counts && cpu === undefined) {
      cpu = server.process.cpu()
      disk.count()
    }
    // Nobody speaks of a proposal of their own.
    const about = tabled[at % tabled.length]
    const session = server.sessions[(about.by + 1 + (at % 3)) % server.sessions.length]
    const from = performance.now()
    asked.push(
      say(session, room, actAt(at, change, tabled, about, paragraphs)).then(
        () => counts && latencies.add(performance.now() - from),
        () => (refused += 1),
      ),
    )
  }
  await Promise.all(asked)
  const cost = server.process.cpu() - cpu
  const flush = await disk.stop()
  await stopTyping()
  const figures = latencies.figures()
  return {
    ...figures,
    cpuMillisecondsPerCommand: (cost * 1_000) / (seconds * perSecond),
    refused,
    bareFlushP50: flush.p50,
    bareFlushP95: flush.p95,
    p95ToBareFlush: figures.p95 / flush.p95,
  }
}

/** A block of the disk written and flushed, ten times a second, for as long as the load goes on. */
const flushing = async (name) => {
  const file = await open(name, 'w')
  const block = Buffer.alloc(4_096, 1)
  let latencies = new Latencies()
  let going = true
  const done = (async () => {
    while (going) {
      const from = performance.now()
      await file.write(block, 0, block.length, 0)
      await file.datasync()
      latencies.add(performance.now() - from)
      await wait(100)
    }
  })()
  return {
    count: () => (latencies = new Latencies()),
    stop: async () => {
      going = false
      await done
      await file.close()
      return latencies.figures()
    },
  }
}

const typeOn = (present, state, paragraphs, perSecond) => {
  const timers = present.map((line, typist) => {
    const updates = strokes(state, firstTypist + typist, paragraphId((typist * 13) % paragraphs), 400)
    const frames = updates.map((update) => line.frame(2, update))
    let at = 0
    return setInterval(() => at < frames.length && line.send(frames[at++]), 1_000 / perSecond)
  })
  return async () => {
    for (const timer of timers) clearInterval(timer)
    await Promise.all(present.map((line) => line.leave()))
  }
}
