/**
 * From a key to the letter on the screen, in a real browser on our own page: a text of some length with comments and
 * proposals on it, in which others type by script, with their carets, while one person types by hand.
 *
 * The time runs from the browser's own time of the key to the first task after the frame that was drawn for it.
 */
import { chromium } from '@playwright/test'
import { discuss } from './discuss.mjs'
import { prepare, wait } from './loads.mjs'
import { lines } from './line.mjs'
import { Latencies } from './measure.mjs'
import { paragraphId, strokes } from './texts.mjs'

const firstTypist = 1_000_000
const warmKeys = 20

const watchKeys = () => {
  globalThis.painted = []
  const channel = new MessageChannel()
  const drawn = []
  channel.port1.addEventListener('message', () => {
    const now = performance.now()
    for (const at of drawn.splice(0)) globalThis.painted.push(now - at)
  })
  channel.port1.start()
  document.addEventListener(
    'keydown',
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        drawn.push(timeStamp)
        channel.port2.postMessage(0)
      }),
    true,
  )
}

const open = async (browser, server, room) => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
  const [name, value] = server.sessions[0].cookie.split('=')
  const url = `http://127.0.0.1:${server.process.port}`
  await context.addCookies([{ name, value, url }])
  await context.addInitScript(watchKeys)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const errors = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto(`${url}/texts/${room}`)
  await page.getByRole('textbox', { name: /^Text: / }).waitFor()
  return { page, errors, session }
}

/** Seconds of its main thread's processor time so far: on a busy machine this says more than the time on the wall. */
const workOf = async (session) => {
  const { metrics } = await session.send('Performance.getMetrics')
  const named = Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
  return [named.TaskDuration, named.ScriptDuration, named.LayoutDuration + named.RecalcStyleDuration]
}

const putCaret = (page, paragraph) =>
  page.locator(`.paper [data-paragraph="${paragraph}"]`).evaluate((block) => {
    block.scrollIntoView({ block: 'center' })
    block.closest('[contenteditable]').focus()
    getSelection().selectAllChildren(block)
    getSelection().collapseToEnd()
  })

/** Types until it is told to stop; each stroke with the caret behind it. */
const typeOn = (present, state, perSecond, seconds) => {
  const all = present.map((line, typist) => {
    const client = firstTypist + typist
    const updates = strokes(state, client, paragraphId(typist * 13), Math.ceil(perSecond * seconds))
    return { line, client, frames: updates.map((update) => line.frame(2, update)) }
  })
  const gap = 1_000 / perSecond
  let sent = 0
  const timers = all.map(({ line, client, frames }, index) => {
    let at = 0
    let timer
    const stroke = () => {
      if (at >= frames.length) return
      line.send(frames[at])
      const place = { type: null, tname: null, item: { client, clock: at }, assoc: 0 }
      line.send(line.presenceFrame(client, at + 1, { cursor: { anchor: place, head: place } }))
      at += 1
      sent += 1
    }
    const first = setTimeout(
      () => {
        timer = setInterval(stroke, gap)
      },
      (gap * index) / all.length,
    )
    return () => {
      clearTimeout(first)
      clearInterval(timer)
    }
  })
  return { sent: () => sent, stop: () => timers.forEach((stop) => stop()) }
}

export const paint = async (server, conditions) => {
  const { paragraphs, letters, people, perSecond, keys, keysPerSecond } = conditions
  const { room, state } = await prepare(server, paragraphs, letters)
  await discuss(server, room, state, conditions)
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  })
  try {
    const { page, errors, session } = await open(browser, server, room)
    const present = await lines(server, room, people, 1)
    const others = typeOn(present, state, perSecond, (warmKeys + keys) / keysPerSecond + 60)
    const own = paragraphId(Math.floor(paragraphs / 2) + 1)
    await putCaret(page, own)
    const trace = process.env.BENCH_TRACE && (await startProfile(session))
    const begin = performance.now()
    const cpu = server.process.cpu()
    const work = await workOf(session)
    for (let key = 0; key < warmKeys + keys; key += 1) {
      const at = begin + (key * 1_000) / keysPerSecond
      while (performance.now() < at) await wait(at - performance.now())
      await page.keyboard.press(key % 6 === 5 ? 'Space' : 'abcdefghij'[key % 10])
    }
    const cost = server.process.cpu() - cpu
    const done = await workOf(session)
    const took = (performance.now() - begin) / 1_000
    others.stop()
    if (trace) await trace(process.env.BENCH_TRACE)
    await wait(500)
    const { painted, typed } = await page.evaluate(
      (id) => ({
        painted: globalThis.painted,
        typed: document.querySelector(`.paper [data-paragraph="${id}"]`).textContent.length,
      }),
      own,
    )
    const latencies = new Latencies()
    for (const milliseconds of painted.slice(warmKeys)) latencies.add(milliseconds)
    const [whole, script, layout] = done.map((seconds, at) => (seconds - work[at]) / took)
    if (errors.length > 0) throw new Error(`the page threw: ${errors[0]}`)
    if (typed !== letters + warmKeys + keys) throw new Error(`${typed} letters stand in the paragraph`)
    await Promise.all(present.map((line) => line.leave()))
    return {
      ...latencies.figures(),
      p999: latencies.at(0.999),
      longest: Math.max(...painted.slice(warmKeys)),
      remoteStrokesPerSecond: others.sent() / took,
      keysPerSecond: (warmKeys + keys) / took,
      pageShareOfOneCore: whole,
      ofThatScript: script,
      ofThatLayout: layout,
      serverShareOfOneCore: cost / took,
    }
  } finally {
    await browser.close()
  }
}

/** `BENCH_TRACE=file`: what the page's own program does meanwhile, as a profile that a browser's tools open. */
const startProfile = async (session) => {
  await session.send('Profiler.enable')
  await session.send('Profiler.setSamplingInterval', { interval: 500 })
  await session.send('Profiler.start')
  return async (file) => {
    const { writeFileSync } = await import('node:fs')
    const { profile } = await session.send('Profiler.stop')
    writeFileSync(file, JSON.stringify(profile))
  }
}
