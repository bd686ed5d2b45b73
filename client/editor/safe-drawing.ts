/**
 * A drawing that fails must not stop a transaction: the editor would keep the old words while Yjs has the new ones, and
 * the editor would then write the old ones back over everybody's. So a failed drawing is reported and left out.
 */
import { DecorationSet } from '@tiptap/pm/view'

export const safely = (draw: () => DecorationSet): DecorationSet => {
  try {
    return draw()
  } catch (error) {
    reportError(error)
    return DecorationSet.empty
  }
}
