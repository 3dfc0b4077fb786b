import { dayInSeoul } from '@jikimi/policy'
import type { Scene } from '../scene/a-scene.js'
import type { ListRow } from './list-rows.js'

const COMPLAINTS = ['free', 'mine', 'colleagues', 'closed', 'reachOver', 'reachOfBefore', 'reachOfLess', 'unreached']
const MEETINGS = ['ofOtherPurpose', 'meeting', 'offered', 'fixed', 'begun']
/** All but what is restricted. */
const REGISTERED = [...COMPLAINTS, ...MEETINGS]

/** Codes in the place of ids. */
const codes = ({ templates }: Scene) =>
  Object.fromEntries(['RESULT', ...Object.keys(templates)].map((code) => [code, `"code":"${code}"`]))
const purposes = () => ({ complaints: 'CIVIL_COMPLAINT', meetings: 'IR_MEETING' })
const collections: ListRow['names'] = ({ cases }) => cases.collections
const cases: ListRow['names'] = ({ cases: { ids } }) => ids
const appointments: ListRow['names'] = (scene) => scene.appointments

const offeredFor = (name: 'mine' | 'offered') => (scene: Scene) =>
  `{ answerTemplates(caseId: "${scene.cases.ids[name]}") { code } }`
/** The days of the scene's meetings. */
const meetings = ({ house, nothing }: Scene): string =>
  `{ myAppointments(from: "${dayInSeoul(house.clock.now())}", until: "${nothing.meetsAt.slice(0, 10)}") { id } }`
const meetingOf =
  (field: string) =>
  (scene: Scene): string =>
    `{ inquiryCase(id: "${scene.cases.ids.fixed}") { appointment { ${field} } } }`
const draftOf = (name: 'unreached' | 'colleagues') => (scene: Scene) =>
  `{ answerDraft(caseId: "${scene.cases.ids[name]}") { body } }`
const isShown: ListRow['names'] = () => ({ draft: '지어낸 초안' })

/** What the lists of the desk, of meetings and of the register show to whom. */
export const DESK_LISTS: Readonly<Record<string, ListRow>> = {
  'templates for a complaint': {
    asks: offeredFor('mine'),
    names: codes,
    shows: { handler: ['RESULT', 'OF_EVERY', 'OF_COMPLAINTS'], lapsed: ['RESULT', 'OF_EVERY', 'OF_COMPLAINTS'] },
  },
  'templates for a meeting': {
    asks: offeredFor('offered'),
    names: codes,
    shows: { irHandler: ['RESULT', 'OF_EVERY', 'OF_MEETINGS'] },
  },
  'templates that are managed': {
    asks: '{ managedTemplates { code } }',
    names: codes,
    shows: {
      officer: ['RESULT', 'OF_EVERY', 'OF_COMPLAINTS', 'OF_MEETINGS', 'IS_OVER'],
      chief: ['RESULT', 'OF_EVERY', 'OF_COMPLAINTS', 'OF_MEETINGS', 'IS_OVER'],
    },
  },
  'counts of cases': {
    asks: '{ caseCounts { purpose } }',
    names: purposes,
    shows: { handler: ['complaints'], lapsed: ['complaints'], irHandler: ['meetings'], ended: [] },
  },
  'a draft of a held case': {
    asks: draftOf('unreached'),
    names: isShown,
    shows: { handler: ['draft'], colleague: [] },
  },
  'a draft of a case that somebody else holds by now': {
    asks: draftOf('colleagues'),
    names: isShown,
    shows: { handler: [], colleague: [] },
  },
  'what is alike': {
    asks: (scene) => `{ inquiryCase(id: "${scene.cases.ids.free}") { alike { id } } }`,
    names: cases,
    shows: { handler: COMPLAINTS.slice(1), lapsed: [] },
  },
  'own meetings': {
    asks: meetings,
    names: appointments,
    shows: { irHandler: ['offered', 'fixed', 'begun'], handler: [], secondDesignee: [] },
  },
  'a meeting': {
    asks: meetingOf('id'),
    names: appointments,
    shows: { irHandler: ['fixed'], secondDesignee: ['fixed'], handler: ['NOT_FOUND'] },
  },
  'the place of a meeting': {
    asks: meetingOf('calendarFile'),
    names: () => ({ place: '지어낸 방' }),
    shows: { irHandler: ['place'], secondDesignee: [] },
  },
  'the register': {
    asks: '{ registeredCollections(first: 100) { edges { node { id } } } }',
    names: collections,
    shows: { officer: REGISTERED, single: REGISTERED },
  },
  'found in the register': {
    asks: 'mutation { findRegistered(input: { email: "gildong@example.kr" }) { id } }',
    names: collections,
    shows: { officer: REGISTERED },
  },
  'found in the register by name': {
    asks: 'mutation { searchRegisteredByName(input: { name: "홍길동" }) { matches { id } } }',
    names: collections,
    shows: { officer: REGISTERED },
  },
  'who may be one person': {
    asks: '{ personSuggestions(first: 100) { edges { node { first { id } second { id } } } } }',
    names: ({ cases: { collections: all } }) => ({ one: all.restrictedFree, other: all.restrictedMine }),
    shows: { officer: [] },
  },
  'a person': {
    asks: (scene) => `{ registeredPerson(collectionId: "${scene.cases.collections.free}") { collections { id } } }`,
    names: collections,
    shows: { officer: ['free', 'closed'] },
  },
}
