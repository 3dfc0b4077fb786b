import type {
  NoticeMeans,
  ReceivedHow,
  RefusalGround,
  RequestChannel,
  RightKind,
  RightsRequestState,
  VerificationRung,
} from '@jikimi/schema'

/**
 * What is expected of every journey, written by hand. Events in their order, without the collections or the days: `act` is
 * an officer's, `act*` the person's, `act~` happens by itself. Records by act, without `rights-request.`.
 */
export interface Left {
  /** Whether the handler of its purpose is shown it. */
  readonly isShown: boolean
  /** On what it is due for destruction, with a run that waits for the chief. */
  readonly ground: 'DELETION_GRANTED' | 'CONSENT_WITHDRAWN' | null
  /** Whether a copy can be had. */
  readonly isDisclosed: boolean
}
const IN_USE = { isShown: true, ground: null, isDisclosed: false } as const
interface RightRow {
  /** Out of use from the receipt on. */
  readonly restricts: boolean
  /** On what it is refused here. */
  readonly ground: RefusalGround
  readonly proposes: boolean
  /** What is granted is destroyed, and the request runs until its certificate is told. */
  readonly destroys?: true
  /** What is left of data for which it was granted. */
  readonly left: Left
  /** Words of its notice's title. */
  readonly title: Readonly<Record<'KO' | 'EN', string>>
}
export const RIGHTS: Readonly<Record<RightKind, RightRow>> = {
  ACCESS: {
    restricts: false,
    ground: 'HARM_TO_OTHERS',
    proposes: false,
    left: { ...IN_USE, isDisclosed: true },
    title: { KO: '개인정보 열람 요구', EN: 'demand for access' },
  },
  CORRECTION: {
    restricts: true,
    ground: 'OTHER_STATUTE_NAMES_ITEM',
    proposes: true,
    left: IN_USE,
    title: { KO: '개인정보 정정 요구', EN: 'demand for correction' },
  },
  DELETION: {
    restricts: true,
    ground: 'OTHER_STATUTE_NAMES_ITEM',
    proposes: false,
    destroys: true,
    left: { isShown: false, ground: 'DELETION_GRANTED', isDisclosed: false },
    title: { KO: '개인정보 삭제 요구', EN: 'demand for deletion' },
  },
  SUSPENSION: {
    restricts: true,
    ground: 'CONTRACT_NOT_ENDED',
    proposes: false,
    left: { ...IN_USE, isShown: false },
    title: { KO: '개인정보 처리정지 요구', EN: 'demand for suspension' },
  },
  WITHDRAWAL: {
    restricts: false,
    ground: 'STATUTE_OR_DUTY',
    proposes: false,
    destroys: true,
    left: { isShown: false, ground: 'CONSENT_WITHDRAWN', isDisclosed: false },
    title: { KO: '개인정보 동의 철회', EN: 'withdrawal of your consent' },
  },
}

export interface ChannelRow {
  readonly locale: 'KO' | 'EN'
  readonly how: ReceivedHow
  readonly contact: 'email' | 'phone'
  readonly rungs: readonly VerificationRung[]
  /** By which means the notice goes; what comes with a phone number alone has no address to be mailed to. */
  readonly means: NoticeMeans
  readonly lapsesAfterHours: number
  /** In which state the person thinks better of it. */
  readonly takenBackFrom: 'RECEIVED' | 'VERIFIED'
  readonly received: string
  readonly proven: string
  readonly receivedOnRecord: string
  readonly provenOnRecord: string
}
const LATER = { lapsesAfterHours: 7 * 24, received: 'receive', receivedOnRecord: 'registered' } as const
export const CHANNELS: Readonly<Record<RequestChannel, ChannelRow>> = {
  WEB: {
    locale: 'KO',
    how: 'ARRIVAL',
    contact: 'email',
    rungs: ['CONTACT_LINK'],
    means: 'EMAIL',
    lapsesAfterHours: 24,
    takenBackFrom: 'VERIFIED',
    received: 'receive* assign',
    proven: 'prove* verify*',
    receivedOnRecord: 'received assigned own-page.link-sent',
    provenOnRecord: 'own-page.opened',
  },
  EMAIL: {
    ...LATER,
    locale: 'EN',
    how: 'ARRIVAL',
    contact: 'email',
    rungs: ['CONTACT_LINK'],
    means: 'EMAIL',
    takenBackFrom: 'VERIFIED',
    proven: 'send-link prove* verify*',
    provenOnRecord: 'link-sent own-page.link-sent own-page.opened',
  },
  PHONE: {
    ...LATER,
    locale: 'KO',
    how: 'CALL',
    contact: 'phone',
    rungs: ['CALL_BACK'],
    means: 'HANDED_OVER',
    takenBackFrom: 'VERIFIED',
    proven: 'show-number prove verify',
    provenOnRecord: 'number-shown proof-noted',
  },
  FAX: {
    ...LATER,
    locale: 'EN',
    how: 'STAMP',
    contact: 'phone',
    rungs: ['COMPARISON', 'DOCUMENT'],
    means: 'FAX',
    takenBackFrom: 'RECEIVED',
    proven: 'prove prove verify',
    provenOnRecord: 'proof-noted proof-noted',
  },
  WRITING: {
    ...LATER,
    locale: 'KO',
    how: 'POSTMARK',
    contact: 'phone',
    rungs: ['COMPARISON', 'CALL_BACK'],
    means: 'POST',
    takenBackFrom: 'RECEIVED',
    proven: 'prove show-number prove verify',
    provenOnRecord: 'proof-noted number-shown proof-noted',
  },
}

interface OutcomeRow {
  /** Collections of the person at the receipt. */
  readonly held: 0 | 1 | 2
  /** What is decided about them, in the last round. */
  readonly parts: readonly ('GRANTED' | 'REFUSED')[]
  readonly state: RightsRequestState
  readonly outcome: 'WHOLE' | 'PART' | 'REFUSED' | 'NOTHING_HELD' | null
  readonly notices: 0 | 1 | 2
  /** Behind receipt, proof and proposal; `@` is the person's where the request came from the site, else the officer's. */
  readonly events: string
  readonly onRecord: string
}
const TOLD = { notices: 1, events: 'decide execute notify', onRecord: 'decided executed notified' } as const
const CLOSED = { ...TOLD, events: `${TOLD.events} close~`, onRecord: `${TOLD.onRecord} closed` } as const
const ENDED = { held: 1, parts: [], outcome: null, notices: 0 } as const
const WHOLE = { held: 1, parts: ['GRANTED'], state: 'CLOSED', outcome: 'WHOLE' } as const
export const OUTCOMES = {
  WHOLE: { ...WHOLE, ...CLOSED },
  PART: { held: 2, parts: ['GRANTED', 'REFUSED'], state: 'NOTIFIED', outcome: 'PART', ...TOLD },
  REFUSED: { held: 1, parts: ['REFUSED'], state: 'NOTIFIED', outcome: 'REFUSED', ...TOLD },
  NOTHING_HELD: { held: 0, parts: [], state: 'CLOSED', outcome: 'NOTHING_HELD', ...CLOSED },
  OBJECTED: {
    ...WHOLE,
    notices: 2,
    events: `${TOLD.events} object@ assign ${CLOSED.events}`,
    onRecord: `${TOLD.onRecord} objected@ assigned ${CLOSED.onRecord}`,
  },
  WITHDRAWN: { ...ENDED, state: 'WITHDRAWN', events: 'withdraw@', onRecord: 'withdrawn@' },
  GROUPED: { ...ENDED, state: 'GROUPED', events: 'group@', onRecord: '' },
  LAPSED: { ...ENDED, state: 'LAPSED', events: 'lapse~', onRecord: 'lapsed' },
  DEFERRED: {
    ...WHOLE,
    notices: 2,
    events: `defer tell-deferral ${CLOSED.events}`,
    onRecord: `deferred notified ${CLOSED.onRecord}`,
  },
} as const satisfies Record<string, OutcomeRow>
export type Outcome = keyof typeof OUTCOMES
