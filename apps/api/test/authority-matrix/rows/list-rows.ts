import { AUDIT_LISTS } from './audit-list-rows.js'
import { DESTRUCTION_LISTS } from './destruction-list-rows.js'
import { DESK_LISTS } from './desk-list-rows.js'
import type { Scene } from '../scene/a-scene.js'

type Names = (scene: Scene) => Readonly<Record<string, string>>

export interface ListRow {
  /** What is asked, and where in the answer the ids stand. */
  readonly asks: string | ((scene: Scene) => string)
  readonly names: Names
  /** By asker, the names of what they should be shown, of those that `names` names. */
  readonly shows: Readonly<Record<string, readonly string[]>>
}

const CIVIL = ['free', 'mine', 'colleagues', 'closed', 'reachOver', 'reachOfBefore', 'reachOfLess', 'unreached']
const MEETINGS = ['ofOtherPurpose', 'meeting', 'offered', 'fixed', 'begun']
const ALL_DESIGNATIONS = [
  'ofColleague',
  'ofLapsed',
  'ofNeverAttended',
  'ofVoided',
  'ofEnded',
  'ofUnapproved',
  'ofUpcoming',
  'ofOver',
  'proposed',
  'proposedBySingle',
  'approvedOfSingle',
  'forDeputy',
  'bySecondSingle',
  'byOneSeat',
  'byChief',
  'forChief',
  'forOfficer',
]
const OF_SINGLE = ['proposedBySingle', 'approvedOfSingle', 'forDeputy', 'forOfficer']
const ALL_EXCEPTIONS = ['inForce', 'ofSecondSingle', 'unused', 'toAccept', 'ended']
const ALL_UNLOCKS = ['ofHandler', 'ofColleague', 'ofChief', 'ofOfficer', 'decided']

/** Which rows each list shows to whom: what nobody names in a question can't be refused, only left out. */
export const LISTS: Readonly<Record<string, ListRow>> = {
  'the inbox': {
    asks: '{ inquiryCases(purpose: "CIVIL_COMPLAINT", first: 100) { edges { node { id } } } }',
    names: ({ cases }) => cases.ids,
    shows: { handler: CIVIL, lapsed: CIVIL, colleague: CIVIL },
  },
  'the inbox of the other purpose': {
    asks: '{ inquiryCases(purpose: "IR_MEETING", first: 100) { edges { node { id } } } }',
    names: ({ cases }) => cases.ids,
    shows: { irHandler: MEETINGS },
  },
  'found by contact': {
    asks: 'mutation { findCasesByContact(input: { purpose: "CIVIL_COMPLAINT", email: "gildong@example.kr" }) { id } }',
    names: ({ cases }) => cases.ids,
    shows: { handler: CIVIL },
  },
  colleagues: {
    asks: '{ colleagues(purpose: "CIVIL_COMPLAINT") { id } }',
    names: ({ people }) => people,
    shows: { handler: ['colleague'], lapsed: ['handler', 'colleague'], colleague: ['handler'] },
  },
  designations: {
    asks: '{ designations(first: 100) { edges { node { id } } } }',
    names: ({ designations }) => designations,
    shows: {
      officer: ALL_DESIGNATIONS,
      chief: ALL_DESIGNATIONS,
      auditor: ALL_DESIGNATIONS,
      deputy: OF_SINGLE,
    },
  },
  'own designations': {
    asks: '{ ownDesignations { id } }',
    names: ({ designations }) => designations,
    shows: { colleague: ['ofColleague'], ended: ['ofEnded'], over: ['ofOver'], handler: [] },
  },
  'own sessions': {
    asks: '{ ownSessions { id } }',
    names: ({ sessions }) => Object.fromEntries(Object.entries(sessions).map(([name, { id }]) => [name, id])),
    shows: { administrator: ['administrator'], handler: ['handler'], deputy: ['deputy'] },
  },
  exceptions: {
    asks: '{ separationExceptions { id } }',
    names: ({ exceptions }) => exceptions,
    shows: {
      administrator: ALL_EXCEPTIONS,
      auditor: ALL_EXCEPTIONS,
      chief: ALL_EXCEPTIONS,
      officer: ALL_EXCEPTIONS,
      archivist: ['toAccept'],
      deputy: ['inForce', 'unused', 'ended'],
    },
  },
  unlocks: {
    asks: '{ revealUnlocks { id } }',
    names: ({ unlocks }) => unlocks,
    shows: { officer: ALL_UNLOCKS, chief: ALL_UNLOCKS },
  },
  'own unlock': {
    asks: '{ revealAllowance { unlock { id } } }',
    names: ({ unlocks }) => unlocks,
    shows: { handler: ['ofHandler'], colleague: ['ofColleague'], irHandler: [] },
  },
  ...AUDIT_LISTS,
  ...DESK_LISTS,
  ...DESTRUCTION_LISTS,
}
