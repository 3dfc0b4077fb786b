import { dayInSeoul } from '@jikimi/policy'
import type { Scene } from '../scene/a-scene.js'
import type { ListRow } from './list-rows.js'

const PAGE = (id = 'id') => `{ edges { node { ${id} } } }`
const IN_SCOPE = ['ofComplaint', 'ofMeeting', 'ofMeetingYesterday', 'ofRegister', 'byHandler', 'byHandlerOnMeeting']
const ALL_SCOPES = ['ofSecondAuditor', 'ended', 'ofChief', 'onChief', 'onAdministrator', 'onInspections']
const OWN_EXPORTS = ['queued', 'running', 'done', 'failed', 'over']
const OF_SECOND = ['ofSecondAuditor', 'firstOfThree', 'secondOfThree', 'thirdOfThree', 'ofEndedScope']
const BEHIND = ['byHandler', 'byHandlerOnMeeting']
const DRAFTS = ['open', 'ofOfficer', 'ofSingle', 'ofChief', 'writtenByChief', 'dropped']
const CUTS = ['ofOfficer', 'ofChief', 'approved', 'declined', 'done']
const ASKED = ['asked', 'overdue', 'answered', 'rejected', 'signedOff', 'ofCanary', 'ofCanaryOver']
const ABOUT_HANDLER = [...ASKED, 'raised', 'dismissed', 'onMeeting']
const ABOUT_OFFICER = ['officerRaised', 'officerAsked', 'officerAnswered']
const ABOUT_CHIEF = ['chiefRaised', 'chiefAsked']
const INSPECTIONS = ['ofOfficer', 'ofAuditor', 'ofChief', 'signed']

const leakReach = ({ people, house }: Scene): string => {
  const period = `from: "2020-01-01", until: "2020-01-01"`.replaceAll('2020-01-01', dayInSeoul(house.clock.now()))
  return `{ leakReach(input: { accountId: "${people['handler']}", ${period} }, first: 100) ${PAGE('pseudonym')} }`
}
const consentsSeen = ({ seen }: Scene): string =>
  `{ consentAsOf(collections: ${JSON.stringify(Object.values(seen))}, at: "2100-01-01T00:00:00.000Z") { collection } }`
/** A canary's rule and the records behind it, of one alert by name. */
const alertOf =
  (name: string) =>
  ({ alerts }: Scene): string =>
    `{ alert(id: "${alerts[name]}") { rule recordIds } }`
const told: ListRow['names'] = ({ records }) => ({ canary: '"CANARY"', ...records })

/** What the lists of the log and of the auditor's desk show to whom. */
export const AUDIT_LISTS: Readonly<Record<string, ListRow>> = {
  'access records': {
    asks: `{ accessRecords(filter: { act: "matrix.tried" }, first: 100) ${PAGE()} }`,
    names: ({ records }) => records,
    shows: {
      auditor: IN_SCOPE,
      secondAuditor: ['ofMeeting', 'byHandlerOnMeeting'],
      chief: [...IN_SCOPE, 'ofLongAgo', 'byHandlerLongAgo'],
    },
  },
  'reach of a leak': {
    asks: leakReach,
    names: ({ seen }) => seen,
    shows: {
      auditor: ['byHandler', 'byHandlerOnMeeting'],
      secondAuditor: ['byHandlerOnMeeting'],
      chief: ['byHandler', 'byHandlerOnMeeting'],
    },
  },
  'audit scopes': {
    asks: '{ auditScopes { id } }',
    names: ({ scopes }) => scopes,
    shows: {
      administrator: ALL_SCOPES,
      chief: ALL_SCOPES,
      auditor: [],
      secondAuditor: ['ofSecondAuditor', 'ended', 'onChief', 'onAdministrator', 'onInspections'],
    },
  },
  'exports of records': {
    asks: `{ recordExports(first: 100) ${PAGE()} }`,
    names: ({ exports }) => exports,
    shows: { auditor: OWN_EXPORTS, secondAuditor: OF_SECOND, chief: [...OWN_EXPORTS, ...OF_SECOND, 'ofChief'] },
  },
  'drafts of the policy': {
    asks: '{ policyDrafts { id } }',
    names: ({ drafts }) => drafts,
    shows: { auditor: DRAFTS, chief: DRAFTS, officer: DRAFTS, deputy: ['ofSingle'] },
  },
  campaigns: {
    asks: `{ consentCampaigns(first: 100) ${PAGE()} }`,
    names: ({ campaigns }) => campaigns,
    shows: { auditor: ['running', 'done'], chief: ['running', 'done'], officer: ['running', 'done'] },
  },
  'consents of what was seen': {
    asks: consentsSeen,
    names: ({ seen }) => seen,
    shows: {
      auditor: BEHIND,
      secondAuditor: ['byHandlerOnMeeting'],
      chief: [...BEHIND, 'byHandlerLongAgo'],
    },
  },
  'cuts of records': {
    asks: '{ recordCuts { id } }',
    names: ({ cuts }) => cuts,
    shows: { auditor: CUTS, chief: CUTS, officer: CUTS },
  },
  alerts: {
    asks: `{ alerts(first: 100) ${PAGE()} }`,
    names: ({ alerts }) => alerts,
    shows: {
      officer: [...ABOUT_HANDLER, ...ABOUT_CHIEF, 'longAgo', 'auditorRaised'],
      chief: [...ABOUT_HANDLER, ...ABOUT_OFFICER, 'longAgo', 'auditorRaised'],
      auditor: [...ABOUT_HANDLER, ...ABOUT_OFFICER, ...ABOUT_CHIEF],
      secondAuditor: ['onMeeting'],
    },
  },
  'own explanations': {
    asks: '{ ownExplanations { id } }',
    names: ({ alerts }) => alerts,
    shows: {
      handler: ASKED,
      officer: ['officerAsked', 'officerAnswered'],
      chief: ['chiefAsked'],
      auditor: [],
      administrator: [],
    },
  },
  'what is told of a canary': {
    asks: alertOf('ofCanary'),
    names: told,
    shows: {
      handler: [],
      officer: ['canary', ...BEHIND, 'byHandlerLongAgo'],
      auditor: ['canary', ...BEHIND],
    },
  },
  'what is told of a canary when all is over': {
    asks: alertOf('ofCanaryOver'),
    names: told,
    shows: { handler: ['canary'], officer: ['canary', ...BEHIND, 'byHandlerLongAgo'] },
  },
  'what is behind an alert that goes on elsewhere': {
    asks: alertOf('onMeeting'),
    names: told,
    shows: { secondAuditor: ['byHandlerOnMeeting'], auditor: BEHIND, chief: [...BEHIND, 'byHandlerLongAgo'] },
  },
  canaries: {
    asks: '{ canaries { id } }',
    names: ({ canaries }) => canaries,
    shows: { chief: ['planted', 'ended'] },
  },
  inspections: {
    asks: '{ inspections { inspection { id } } }',
    names: ({ inspections }) => inspections,
    shows: { auditor: INSPECTIONS, chief: INSPECTIONS, officer: INSPECTIONS },
  },
}
