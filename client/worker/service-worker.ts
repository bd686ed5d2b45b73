/**
 * Keeps the page itself on this device: the one HTML that everybody gets, and its hashed files, so that a reload while the
 * server is away shows the page. Answers of the server about anything are never kept, nor the reading page of a text: those
 * go by unread. A new build waits until the last page of the old one is closed, so that open pages find their files.
 */
const worker = globalThis as unknown as ServiceWorkerGlobalScope

/** Filled in when the page is built: another build is another worker. */
const cacheName = 'page-__BUILD__'
const shell = '/'

/** Without a cookie: what is kept is the page that everybody gets. */
const plainShell = (): Request => new Request(shell, { credentials: 'omit', cache: 'no-cache' })

const keep = async (): Promise<void> => {
  const cache = await caches.open(cacheName)
  const answer = await fetch('/assets.json', { credentials: 'omit', cache: 'no-cache' })
  const files = (await answer.json()) as readonly string[]
  const missing: string[] = []
  for (const file of files) if (!(await cache.match(file))) missing.push(file)
  await cache.addAll(missing)
  await cache.add(plainShell())
}

const forget = async (except?: string): Promise<void> => {
  for (const name of await caches.keys())
    if (name.startsWith('page-') && name !== except) await caches.delete(name)
}

worker.addEventListener('install', (event) => event.waitUntil(keep()))
worker.addEventListener('activate', (event) =>
  event.waitUntil(forget(cacheName).then(() => worker.clients.claim())),
)
worker.addEventListener('message', (event) => {
  if (event.data === 'keep') event.waitUntil(keep().catch(() => undefined))
  if (event.data === 'forget') event.waitUntil(forget())
})

/** A proxy may answer for a server that is away. */
const isAway = ({ status }: Response): boolean => status >= 502 && status <= 504

const opened = async (request: Request): Promise<Response> => {
  const answer = await fetch(request).catch(() => undefined)
  if (answer && !isAway(answer)) return answer
  const kept = await caches.open(cacheName).then((cache) => cache.match(shell))
  return kept ?? answer ?? Response.error()
}

/** A hashed file never changes: the kept one is the one. */
const file = async (request: Request): Promise<Response> => {
  const kept = await caches.match(request)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok && (await caches.has(cacheName)))
    await caches.open(cacheName).then((cache) => cache.put(request, answer.clone()))
  return answer
}

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== worker.location.origin) return
  if (pathname.startsWith('/assets/')) event.respondWith(file(request))
  else if (request.mode === 'navigate' && !pathname.startsWith('/api/')) event.respondWith(opened(request))
})
