/** Waiting for a condition, never for a time. */
const longestMs = 60_000
const lookEveryMs = 2

/** Looks until it is so, and fails with `what` if it is not in time. */
export const until = async (
  what: string,
  is: () => boolean | Promise<boolean>,
  most = longestMs,
): Promise<void> => {
  const deadline = performance.now() + most
  while (!(await is())) {
    if (performance.now() > deadline) throw new Error(`waited in vain: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs))
  }
}
