import type { KeystoreStatus } from './keys-verbs.js'

/** For tests: a keystore that stands as it should. */
export const aKeystore = (parts: Partial<KeystoreStatus> = {}): KeystoreStatus => ({
  epoch: 7,
  since: '2026-11-22T18:00:00Z',
  keys: 1234,
  buried: 5,
  turn: null,
  lastTurn: {
    epoch: 7,
    beganAt: '2026-11-22T18:00:00Z',
    switchedAt: '2026-11-22T18:01:00Z',
    shreddedAt: '2026-11-22T18:01:01Z',
  },
  isTurnLate: false,
  buriedAlive: 0,
  suspectKeys: 0,
  ...parts,
})
