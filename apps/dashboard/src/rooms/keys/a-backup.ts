import type { Backup, Replay } from './keys-verbs.js'

/** For tests: a whole, proven backup of an hour ago. */
export const aBackup = (now: number, parts: Partial<Backup> = {}): Backup => {
  const at = (hours: number) => new Date(now + hours * 60 * 60_000).toISOString()
  return {
    id: '019ab0c1-0000-7000-8000-00000000000b',
    madeAt: at(-1),
    state: 'WHOLE',
    bytes: 12_345_678,
    rows: 1234,
    epoch: 7,
    keystoreUntil: at(23),
    keystoreDeletedAt: null,
    provenAt: at(0),
    isProven: true,
    expiresAt: at(24 * 30),
    deletedAt: null,
    ...parts,
  }
}

/** For tests: what was done again after a backup was put back. */
export const aReplay = (parts: Partial<Replay> = {}): Replay => ({
  id: '019ab0c1-0000-7000-8000-00000000000c',
  at: '2026-11-23T01:00:00Z',
  endedAt: '2026-11-23T01:02:00Z',
  destroyed: 12,
  keyless: 2,
  withdrawn: 1,
  restricted: 3,
  corrected: 0,
  held: 4,
  lifted: 5,
  revoked: 6,
  sessions: 7,
  ...parts,
})
