/**
 * Has this device keep the page itself, so that a reload while the server is away shows it. Nothing of any text or person is
 * in it; it goes all the same with whoever signs out. Where a browser has no workers (or the line is not secure) nothing is kept.
 */
const containerOf = (): ServiceWorkerContainer | undefined =>
  typeof navigator === 'object' && 'serviceWorker' in navigator ? navigator.serviceWorker : undefined

let kept = false

/** A while after the page stands: what is kept must not be fetched before what is read. */
const patience = 2_000

export const keepPage = (): void => {
  const workers = containerOf()
  if (kept || !workers) return
  kept = true
  setTimeout(() => {
    void (async () => {
      await workers.register('/service-worker.js')
      const { active } = await workers.ready
      if (kept) active?.postMessage('keep', [])
    })().catch(() => undefined)
  }, patience)
}

export const forgetPage = (): void => {
  kept = false
  void containerOf()
    ?.getRegistration()
    .then((found) => found?.active?.postMessage('forget', []))
    .catch(() => undefined)
}
