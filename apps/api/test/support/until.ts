import { setTimeout as pause } from 'node:timers/promises'

/** Waits for what a job does beside the request: asks every 50 ms, for ten seconds at most. */
export async function until<T>(ask: () => T | Promise<T>, isSo: (answer: T) => boolean = Boolean): Promise<T> {
  for (let left = 200; left > 0; left -= 1) {
    const answer = await ask()
    if (isSo(answer)) return answer
    await pause(50)
  }
  throw new Error('It did not become so within ten seconds.')
}
