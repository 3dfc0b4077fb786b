import { REFERENCE } from '../scene/destruction.js'
import type { ListRow } from './list-rows.js'

const PAGE = (field: string, selects = 'id') => `{ ${field}(first: 100) { edges { node { ${selects} } } } }`
const COMPLAINTS = ['free', 'mine', 'colleagues', 'closed', 'reachOver', 'reachOfBefore', 'reachOfLess', 'unreached']
const MEETINGS = ['ofOtherPurpose', 'meeting', 'offered', 'fixed', 'begun']
/** Restricted ones too: a restriction is no reason to keep. */
const ALL_CASES = [...COMPLAINTS, ...MEETINGS, 'restrictedFree', 'restrictedMine']
const ALL_HOLDS = ['ofProceeding', 'inForce', 'askedByOfficer', 'askedByChief', 'askedJustNow', 'released']
const OF_SINGLE = ['ofSingle', 'declinedOfSingle']
const ALL_RUNS = [
  ...OF_SINGLE,
  'ofOfficer',
  'ofChief',
  'ofSecondSingle',
  'declined',
  'running',
  'done',
  'certified',
  'standing',
]
const STANDINGS = ['inForce', 'ofDeputy', 'ended']
const ALL_MEDIA = ['lying', 'held', 'ofHandler', 'ofOfficer', 'ofChief', 'destroyed']
const overseers = (shown: readonly string[]) => ({ auditor: shown, chief: shown, officer: shown })
const proceeding: ListRow['names'] = () => ({ proceeding: REFERENCE })
const NOT_FOR_AUDITORS = { officer: ['proceeding'], chief: ['proceeding'], auditor: [] }
/** Words of the answer by how a collection stands. */
const states: ListRow['names'] = () => ({
  living: '"LIVING"',
  due: '"DUE"',
  held: '"HELD"',
  deferred: '"DEFERRED"',
})
const STATES = ['living', 'due', 'held', 'deferred']
const RETENTION = 'retention { state dueOn ground holdUntil }'

const historyOf =
  (name: string): Exclude<ListRow['asks'], string> =>
  ({ media }) =>
    `{ medium(id: "${media[name]}") { caseNumbers moves { movedAt } place { room holders { handedAt } } destructions { id } } }`

/** What lists of destruction and of paper show to whom, and what of a thing an answer leaves out. */
export const DESTRUCTION_LISTS: Readonly<Record<string, ListRow>> = {
  'collections and their days': {
    asks: PAGE('retentionItems', 'caseId'),
    names: ({ cases }) => cases.ids,
    shows: { officer: ALL_CASES, chief: ALL_CASES },
  },
  holds: { asks: PAGE('holds'), names: ({ holds }) => holds, shows: overseers(ALL_HOLDS) },
  'of which proceeding a hold is': { asks: PAGE('holds', 'reference'), names: proceeding, shows: NOT_FOR_AUDITORS },
  'of which proceeding one hold is': {
    asks: ({ holds }) => `{ hold(id: "${holds['ofProceeding']}") { reference } }`,
    names: proceeding,
    shows: NOT_FOR_AUDITORS,
  },
  'of which proceeding the hold of a collection is': {
    asks: PAGE('retentionItems', 'hold { reference }'),
    names: proceeding,
    shows: { officer: ['proceeding'], chief: ['proceeding'], auditor: ['NOT_ALLOWED'] },
  },
  'compelled looks': {
    asks: PAGE('compulsions'),
    names: ({ compulsions }) => compulsions,
    shows: { ...overseers(['ofOfficer', 'ofSingle', 'ofChief', 'inForce']), deputy: ['ofSingle'] },
  },
  // Which document of which authority is for who decides
  'documents that compel': {
    asks: PAGE('compulsions', 'reference'),
    names: () => ({ document: '지어낸 영장' }),
    shows: { ...overseers(['document']), auditor: [], deputy: ['document'] },
  },
  // Of whom a request is, masked, is for officers
  'who asks': {
    asks: '{ rightsRequests(first: 100) { edges { node { contact { email } } } } }',
    names: () => ({ somebody: '"email":' }),
    shows: { officer: ['somebody'], chief: [] },
  },
  'restrictions of no request': {
    asks: PAGE('unclaimedRestrictions'),
    names: ({ restrictions }) => restrictions,
    shows: {
      officer: ['unasked', 'ofOfficer', 'ofSingle', 'ofChief', 'deleting'],
      chief: ['unasked', 'ofOfficer', 'ofSingle', 'ofChief', 'deleting'],
      deputy: ['ofSingle'],
    },
  },
  runs: {
    asks: PAGE('destructionRuns'),
    names: ({ runs }) => runs,
    shows: { ...overseers(ALL_RUNS), deputy: OF_SINGLE, officerDeputy: ALL_RUNS },
  },
  'standing approvals': {
    asks: '{ standingApprovals { id } }',
    names: ({ standings }) => standings,
    shows: { ...overseers(STANDINGS), deputy: ['ofDeputy'] },
  },
  'the destruction register': {
    asks: PAGE('destructionRegister', 'caseNumber'),
    names: ({ destroyedCase }) => ({ destroyed: destroyedCase }),
    shows: overseers(['destroyed']),
  },
  certificates: {
    asks: PAGE('certificates', 'number'),
    names: ({ certificate }) => ({ certificate }),
    shows: overseers(['certificate']),
  },
  'until when the inbox is kept': {
    asks: `{ inquiryCases(purpose: "CIVIL_COMPLAINT", first: 100) { edges { node { ${RETENTION} } } } }`,
    names: states,
    shows: { handler: STATES, lapsed: STATES, colleague: STATES },
  },
  'until when what was found is kept': {
    asks: `mutation { findCasesByContact(input: { purpose: "CIVIL_COMPLAINT", email: "gildong@example.kr" }) { ${RETENTION} } }`,
    names: states,
    shows: { handler: STATES },
  },
  'until when what is registered is kept': {
    asks: PAGE('registeredCollections', RETENTION),
    names: states,
    shows: { officer: STATES, single: STATES },
  },
  'until when a person is kept': {
    asks: (scene) =>
      `{ registeredPerson(collectionId: "${scene.cases.collections.unreached}") { collections { ${RETENTION} } } }`,
    names: states,
    shows: { officer: ['held'] },
  },
  media: { asks: PAGE('media'), names: ({ media }) => media, shows: overseers(ALL_MEDIA) },
  'media to be seen': {
    asks: '{ mediaToWitness { id } }',
    names: ({ media }) => media,
    shows: { handler: ['ofHandler'], officer: ['ofOfficer'], chief: ['ofChief'], colleague: [] },
  },
  'the register of paper': {
    asks: PAGE('paperRegister', 'id medium { id }'),
    names: ({ media, mediumDestructions }) => ({ ...mediumDestructions, medium: media['destroyed']! }),
    shows: overseers(['confirmed', 'medium']),
  },
  'what is told of a medium': {
    asks: historyOf('ofHandler'),
    names: ({ cases, mediumDestructions }) => ({
      ...mediumDestructions,
      case: cases.numbers.free,
      moves: '"movedAt"',
      holders: '"handedAt"',
      room: '지어낸 빌딩 3층',
    }),
    shows: {
      ...overseers(['declined', 'ofHandler', 'case', 'moves', 'holders', 'room']),
      // Who is asked to have seen it learns where it lies, and nothing of before
      handler: ['ofHandler', 'room'],
      colleague: ['declined', 'room'],
    },
  },
}
