/** Remembers, over one change of the frame, that somebody has just come in: the new frame greets them by seat. */
let arrived = false

export const greetNext = (): void => {
  arrived = true
}

/** Whether to greet, without forgetting it: React may render twice. */
export const isArrival = (): boolean => arrived
export const greeted = (): void => {
  arrived = false
}
