import type { Backup } from './keys-verbs.js'

const DAY = 24 * 60 * 60_000

/** Whole days since a backup was made. */
export const daysSince = (madeAt: string, now: number): number => Math.floor((now - Date.parse(madeAt)) / DAY)

/** What to say of all of them: whether there is one, whether it can be put back, how old it is, whether anybody tried. */
export type BackupsStanding =
  | { kind: 'NONE' }
  | { kind: 'NONE_WHOLE' }
  | { kind: 'WHOLE'; days: number; isProven: boolean }

/** By the newest that is whole; they come newest first. */
export const backupsStanding = (backups: readonly Backup[], now: number): BackupsStanding => {
  if (backups.length === 0) return { kind: 'NONE' }
  const whole = backups.find(({ state }) => state === 'WHOLE')
  if (!whole) return { kind: 'NONE_WHOLE' }
  return { kind: 'WHOLE', days: daysSince(whole.madeAt, now), isProven: whole.isProven }
}
