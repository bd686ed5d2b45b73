/**
 * Every limit of the live text in one place, with the figure it rests on. A limit is either back-pressure
 * (honest bursts wait) or a refusal; only what no honest editor reaches closes a socket.
 */
export const limits = {
  /** A frame. The largest honest one, a first load after long work offline, stays below; larger loads go over HTTP. */
  frameBytes: 1024 * 1024,
  /** An update while typing. A pasted page is about 20 kB; 1,500 paragraphs (665 kB) are a job for the server. */
  updateBytes: 256 * 1024,
  /** Structs in one update. 1,500 pasted paragraphs make 24,000. */
  structs: 20_000,
  /** Delete ranges in one update beyond those the server has itself: 500,000 of them slowed a room for good. */
  deleteRanges: 5_000,
  /**
   * Steps past other words that finding the places in one update may take, 0.1 to 0.5 µs each. Thirty who come back from work
   * offline, each having begun ten times anew at the very same place, take 8,700 at most; typing takes none.
   */
  stepsInUpdate: 100_000,
  /** The same for one person in one text: at once, and what is worked off in a second. */
  stepsBurst: 200_000,
  stepsPerSecond: 5_000,
  /** Steps that opening a whole text may take; one typed by people who see each other takes none. */
  stepsToOpen: 1_000_000,
  /** Of a text that takes more, how often one person may still write where others wrote unseen. */
  contestedByOne: 100,
  /** Who sent what is too much work stays out of that text for so long. */
  keptOutMilliseconds: 60_000,
  /**
   * Of what an editor says it carried in one update, so many letters and stretches of them are listened to; 20,000 letters
   * take a fifth of a second. A page has 3,000. Whoever says more is not evicted: long work offline may.
   */
  carriedLetters: 20_000,
  carriedStretches: 10_000,
  /** What listening counts in steps; at most 70,000 in one update. */
  lettersPerStep: 1,
  stepsPerStretch: 5,
  /** Clocks are below this; a struct of 2^52 silenced a client for ever. */
  clock: 2 ** 31 - 1,
  /** Words typed and deleted again within one update arrive as nameless lengths; this many characters at most. */
  collectedLength: 100_000,
  /** New client ids that one connection may bring: itself, and earlier sessions of the same browser kept offline. */
  clientsPerConnection: 64,
  /** A text in Yjs bytes. 300,000 characters are 353 kB; 5 MB is a hundred times a long statement. */
  textBytes: 5 * 1024 * 1024,
  /** Blocks in a text: each is drawn, numbered and compared. */
  blocks: 5_000,
  /** Of a desk's nested maps; a draft needs four. */
  deskDepth: 6,
  /** Plain values on a desk: one block of a text. */
  deskValueBytes: 64 * 1024,

  /** Bytes of words after a refusal that are kept for one person in one text: at once (two long absences), and in a second. */
  refusedBytes: 2 * 1024 * 1024,
  refusedPerSecond: 8 * 1024,
  /**
   * Bytes of them that may stand on one desk for one person, until the desk is erased; and where some were promised to a
   * page that is still there. An hour of typing into one paragraph is some 200 kB.
   */
  refusedInAll: 4 * 1024 * 1024,
  refusedInAllBegun: 8 * 1024 * 1024,
  /** Sockets of one text whose refused words are held beside it, each with the whole text: 4 MB for a long one. */
  refusedAtOnce: 16,
  /** Drafts of refused words are made up to date this far apart. */
  draftMilliseconds: 1_000,

  /** Frames a second and in a burst. Fast typing is 15, a caret 10; beyond it the socket is read more slowly. */
  writesPerSecond: 60,
  writeBurst: 200,
  /** So many bytes count as one frame more, and a question that is answered with much as ten. */
  bytesPerFrame: 4 * 1024,
  framesPerQuestion: 10,
  /** What a client says it has. Ten bytes for each page that was ever opened on a text. */
  vectorBytes: 256 * 1024,
  /** What a socket may send before its room is open. */
  waitingFrames: 64,
  waitingBytes: 2 * 1024 * 1024,
  /** Frames of one socket that wait for the disk before it is read more slowly. */
  framesInHand: 256,

  /** Bytes unsent to a slow reader: above the first mark it gets no more frames but one catching-up later. */
  staleBytes: 1024 * 1024,
  /** Above this, or stale for this long, it is closed and comes back. */
  closeBytes: 4 * 1024 * 1024,
  staleMilliseconds: 10_000,
  /** The slowest line on which a large text can be opened: 100 kB a second. */
  slowestBytesPerMillisecond: 100,

  /** How long a socket has to answer our closing before it is cut. */
  closingMilliseconds: 2_000,

  /** Sockets on one text: fifteen delegations, their capitals and the secretariat are below 300. */
  connectionsPerRoom: 2_000,

  /** Persons whose broken lines are remembered; a vector is about 1 kB. */
  sightings: 5_000,

  /**
   * So many are told of each stroke by itself. Beyond, what comes within a window goes out together: as much longer than the last
   * telling took as there are more of them than these. One telling takes 8 µs for each on a quiet machine, so that among 193 hardly a
   * stroke waits, among 1,000 the window is whole, and on a busy machine everywhere.
   */
  toldAtOnce: 32,
  windowMilliseconds: 50,
  guestsInStep: 50,
  /**
   * Where there are more, how often each is asked whether what it was sent has arrived. An answer costs as much as a stroke told:
   * one in a millisecond, whatever their number, but always sooner than anybody acts on what they read.
   */
  marksMilliseconds: 100,
  marksPerMillisecond: 1,
  mostMarksMilliseconds: 500,

  presenceBytes: 2 * 1024,
  /** Presences of a room go out together, this far apart: at most ten a second of each. */
  presenceMilliseconds: 100,
  /** y-websocket forgets a presence after 30 s and reconnects after 30 s without a frame. */
  keepAliveMilliseconds: 15_000,
  /** How long a client that has more than the server is waited for before it is answered. */
  handshakeMilliseconds: 5_000,
} as const
