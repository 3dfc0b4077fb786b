/** The witness's one clock: POSIX seconds. */
export const systemSeconds = (): number => Math.floor(Date.now() / 1000)
