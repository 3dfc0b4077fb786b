import type { Hold } from './hold-verbs.js'
import type { DestructionRun } from './run-verbs.js'

/** For tests: a run of three collections that waits for a decision. */
export const aRun = (parts: Partial<DestructionRun> = {}): DestructionRun =>
  ({
    id: '019ab0c1-0000-7000-8000-0000000000d1',
    state: 'PREPARED',
    isStanding: false,
    preparedBy: { id: 'officer', displayName: 'Invented Officer' },
    preparedAt: '2026-11-23T01:00:00Z',
    approvedBy: null,
    approvedAt: null,
    declinedBy: null,
    declinedAt: null,
    reason: 'Their period ended.',
    dueUntil: '2026-11-23',
    purposes: ['CIVIL_COMPLAINT'],
    counts: { waiting: 3, destroyed: 0, skipped: 0, failed: 0 },
    byGround: [
      { ground: 'PERIOD_ENDED', count: 2 },
      { ground: 'PURPOSE_ACHIEVED', count: 1 },
    ],
    startedAt: null,
    finishedAt: null,
    certificateNumber: null,
    version: 1,
    ...parts,
  }) satisfies DestructionRun

/** For tests: a hold in force over two invented cases. */
export const aHold = (parts: Partial<Hold> = {}): Hold =>
  ({
    id: '019ab0c1-0000-7000-8000-0000000000b1',
    kind: 'STATUTE',
    statute: 'Invented Act, Article 6',
    reference: null,
    reviewOn: '2027-02-20',
    state: 'IN_FORCE',
    collections: 2,
    caseNumbers: ['Q-7KX3-M2RD', 'Q-AAAA-BBBB'],
    placedBy: { id: 'officer', displayName: 'Invented Officer' },
    placedAt: '2026-11-20T01:00:00Z',
    releaseAskedBy: null,
    releaseAskedAt: null,
    releasableFrom: null,
    releasedBy: null,
    releasedAt: null,
    version: 1,
    ...parts,
  }) satisfies Hold
