import { setTimeout as pause } from 'node:timers/promises'

/** From signing to publishing witnesses are asked. */
export const PATIENCE_MS = 2000
const STEP_MS = 50

/** Looks again until it holds: what a server that goes on is just about to write is no fault yet. False when patience ends. */
export async function comesTrue(holds: () => boolean, patienceMs: number): Promise<boolean> {
  for (let waited = 0; !holds(); waited += STEP_MS) {
    if (waited >= patienceMs) return false
    await pause(STEP_MS)
  }
  return true
}
