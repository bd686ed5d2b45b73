/** Waits for something to become so, and fails if it does not in time. */
const longestMs = 20_000
const lookEveryMs = 10

export const until = async (is: () => Promise<boolean>): Promise<void> => {
  const deadline = performance.now() + longestMs
  while (!(await is())) {
    if (performance.now() > deadline) throw new Error('the demo waited in vain')
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs))
  }
}
