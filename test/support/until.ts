/** Waiting for a condition, never for a time. */
const longestMs = 60_000
/** What comes at once is seen at once; what takes long is not asked for so often that the asking is the work. */
const firstLookMs = 2
const lastLookMs = 30

/** Looks until it is so, and fails with `what` if it is not in time. */
export const until = async (
  what: string,
  is: () => boolean | Promise<boolean>,
  most = longestMs,
): Promise<void> => {
  const deadline = performance.now() + most
  let pause = firstLookMs
  while (!(await is())) {
    if (performance.now() > deadline) throw new Error(`waited in vain: ${what}`)
    const wait = pause
    await new Promise((resolve) => setTimeout(resolve, wait))
    pause = Math.min(lastLookMs, pause * 1.25)
  }
}
