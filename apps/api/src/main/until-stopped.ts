/** Resolves at the first SIGINT, SIGTERM or SIGHUP, also one that comes while the start is still going on. */
export const untilStopped = (): Promise<void> =>
  new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => done())
  })
