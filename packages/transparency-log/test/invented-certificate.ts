import { createHash } from 'node:crypto'
import { type Certificate, destructionText, statementsTree, toBase64 } from '../src/index.js'

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64')
export const DIGEST = createHash('sha256').update('an invented policy').digest('hex')

export const statementNo = (number: number) => ({
  number,
  ground: number % 3 === 0 ? 'PURPOSE_ACHIEVED' : 'PERIOD_ENDED',
  purpose: 'CIVIL_COMPLAINT',
  policyVersion: DIGEST,
  receivedIn: '2026-08',
  dueOn: '2026-11-23',
  destroyedOn: '2026-11-23',
  method: 'KEY_DESTROYED_AND_ROWS_DELETED',
  commitment: hashOf(`salt and number of ${number}`),
})

export const textsOf = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => destructionText(statementNo(at + 1)))

const act = (role: string, at: string) => ({ role, accountId: '019ab0c1-0000-7000-8000-0000000000ac', at })

/** A certificate over seven invented collections. */
export const CERTIFICATE: Certificate = {
  number: 'D-2026-000001',
  origin: 'privacy.example.kr/log/019ab0c1',
  runId: '019ab0c1-0000-7000-8000-0000000000aa',
  issuedAt: '2026-11-23T18:05:00Z',
  destroyedAt: '2026-11-23T09:00:05Z',
  collections: 7,
  byGround: [
    { ground: 'PERIOD_ENDED', count: 5 },
    { ground: 'PURPOSE_ACHIEVED', count: 2 },
  ],
  byPurpose: [{ purpose: 'CIVIL_COMPLAINT', count: 7 }],
  policyVersion: DIGEST,
  method: 'KEY_DESTROYED_AND_ROWS_DELETED',
  isStanding: false,
  prepared: act('PRIVACY_OFFICER', '2026-11-23T01:00:00Z'),
  approved: act('CHIEF_PRIVACY_OFFICER', '2026-11-23T02:00:00Z'),
  ran: { role: 'SYSTEM', accountId: null, at: '2026-11-23T09:00:00Z' },
  turn: { epoch: 12, beganAt: '2026-11-23T18:00:00Z', shreddedAt: '2026-11-23T18:00:09Z' },
  check: { at: '2026-11-23T18:04:59Z', rowsLeft: 0, keysLeft: 0 },
  openableUntil: '2026-11-23T19:00:00Z',
  root: toBase64(statementsTree(textsOf(7)).root),
}
