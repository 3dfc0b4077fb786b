/**
 * The one question of this tab whether somebody is still themselves. A verb that needs a fresh sign-in asks it; the
 * dialog that is open answers it, for all who wait. Neither password nor code ever lies here.
 */
export const stepUp = {
  isAsked: (): boolean => waiting.length > 0,

  /** Whether the sign-in is fresh now; false when somebody would rather not. */
  ask: (): Promise<boolean> =>
    new Promise((answer) => {
      waiting.push(answer)
      tell()
    }),

  answer(isFresh: boolean): void {
    for (const answer of waiting.splice(0)) answer(isFresh)
    tell()
  },

  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

const waiting: ((isFresh: boolean) => void)[] = []
const listeners = new Set<() => void>()

const tell = (): void => {
  for (const listener of listeners) listener()
}
