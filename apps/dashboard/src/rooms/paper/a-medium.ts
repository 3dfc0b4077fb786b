import type { MediumDestruction, OpenMedium } from './open-medium.js'

const ID = '019ab0c1-0000-7000-8000-0000000000'
const OFFICER = { id: 'officer', displayName: 'Invented Officer' }
const HANDLER = { id: 'handler', displayName: 'Invented Handler' }

/** For tests: an invented medium, as its page has it. */
export const aMedium = (parts: Partial<OpenMedium> = {}): OpenMedium => ({
  id: `${ID}01`,
  number: 'P-2026-000001',
  kind: 'PAPER',
  label: 'Application forms, box 2',
  purpose: 'CIVIL_COMPLAINT',
  people: 12,
  takenOn: '2026-08-01',
  state: 'STORED',
  dueOn: '2026-11-01',
  dueGround: 'PERIOD_ENDED',
  retention: 'DUE',
  isLate: true,
  registeredAt: '2026-08-01T01:00:00Z',
  destroyedAt: null,
  version: 3,
  place: { id: `${ID}02`, name: 'Cabinet 2', room: '3rd floor' },
  caseNumbers: [],
  registeredBy: OFFICER,
  moves: [],
  destructions: [],
  ...parts,
})

/** For tests: its destruction, recorded by an officer, not confirmed by a handler yet. */
export const aDestruction = (parts: Partial<MediumDestruction> = {}): MediumDestruction => ({
  id: `${ID}03`,
  method: 'SHREDDED',
  ground: 'PERIOD_ENDED',
  destroyedOn: '2026-11-20',
  dueOn: '2026-11-01',
  peopleLeft: 0,
  where: 'Shredder, 3rd floor',
  recordedAt: '2026-11-20T01:00:00Z',
  recordedBy: OFFICER,
  witness: HANDLER,
  confirmedAt: null,
  declinedAt: null,
  declinedBy: null,
  ...parts,
})
