/**
 * A drawing that fails must not stop a transaction: the editor would keep the old words while Yjs has the new ones, and
 * the editor would then write the old ones back over everybody's. So a failed drawing is reported and left out.
 */
export const safely = <T>(draw: () => T, otherwise: T): T => {
  try {
    return draw()
  } catch (error) {
    reportError(error)
    return otherwise
  }
}
