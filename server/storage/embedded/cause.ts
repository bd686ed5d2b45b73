/**
 * The library rejects with a general error that carries a promise of the real one. That promise must be taken up: nobody else
 * does, and an unhandled rejection ends the process before it can say anything.
 */
export const realCause = async (error: unknown): Promise<Error> => {
  const general = error instanceof Error ? error : new Error(String(error))
  if (!('commitError' in general)) return general
  const real = Promise.resolve(general.commitError).catch((reason: unknown) => reason)
  const turn = new Promise((resolve) => setImmediate(resolve))
  const found = await Promise.race([real, turn])
  return found instanceof Error ? found : general
}
