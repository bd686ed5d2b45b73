/**
 * A WebSocket that counts the write frames passing through it, for the unmodified y-websocket provider.
 * "Saved" is said when the server has acknowledged as many as were sent, so the count must be taken
 * where frames leave, whoever wrote them. Knows nothing of documents.
 */
import { messageKind, syncKind } from '../../shared/protocol/socket.ts'

/** Sync answers and updates carry words; awareness and questions do not. Both kinds are one-byte numbers. */
export const isWriteFrame = (frame: Uint8Array): boolean =>
  frame[0] === messageKind.sync && (frame[1] === syncKind.step2 || frame[1] === syncKind.update)

const bytesOf = (frame: unknown): Uint8Array | undefined => {
  if (frame instanceof Uint8Array) return frame
  if (frame instanceof ArrayBuffer) return new Uint8Array(frame)
  return undefined
}

/**
 * A class for `WebSocketPolyfill`; `sent` is called for each write frame that was handed to the network.
 * A sync answer carries everything that the server lacks, an update one change.
 */
export const countingSocket = (sent: (what: 'answer' | 'update') => void): typeof WebSocket =>
  class extends WebSocket {
    override send(frame: string | ArrayBufferLike | Blob | ArrayBufferView): void {
      super.send(frame as ArrayBuffer)
      const bytes = bytesOf(frame)
      if (bytes && isWriteFrame(bytes)) sent(bytes[1] === syncKind.step2 ? 'answer' : 'update')
    }
  }
