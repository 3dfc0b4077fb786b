import { addDays, dayInSeoul, isWorkingDay } from '@jikimi/policy'
import type {
  AppointmentState,
  ComparedItem,
  DestructionMethod,
  MandateCheck,
  ReceivedHow,
  RefusalGround,
  RequesterKind,
  RightKind,
  Role,
  VerificationRung,
} from '@jikimi/schema'
import { randomUUID } from 'node:crypto'

/** What a question names: ids, and with them the version that a screen would have shown. */
export interface Things {
  readonly case: string
  /** As a duplicate of which case it is closed; as spam without. */
  readonly duplicateOf: string | undefined
  /** Of a case: one that is sent again or came back. */
  readonly message: string
  /** One that is to be revealed, if any. */
  readonly letter: string | undefined
  readonly appointment: string
  /** What came of it. */
  readonly outcome: AppointmentState
  /** One that was offered to a visitor. */
  readonly time: string
  /** The token of a mail. */
  readonly link: string
  readonly template: string | undefined
  readonly templateCode: string
  readonly collection: string
  readonly secondCollection: string
  readonly purpose: string
  readonly account: string
  /** The second account that some acts name: whom a case is handed over to, who is deputy. */
  readonly other: string
  /** Who gets the cases that are given back. */
  readonly substitute: string | undefined
  readonly department: string
  readonly session: string
  readonly siteKey: string
  readonly designation: string
  readonly course: string
  readonly attendance: string
  readonly unlock: string
  readonly ruleChange: string
  readonly exception: string
  readonly scope: string
  readonly record: string
  /** Of an entry in the log. */
  readonly index: number
  readonly export: string
  readonly cut: string
  readonly draft: string
  /** One that asks for consent again. */
  readonly campaign: string
  /** Of a collection, as records name it. */
  readonly pseudonym: string
  readonly alert: string
  readonly canary: string
  readonly caseNumber: string
  readonly inspection: string
  readonly isFinding: boolean
  readonly hold: string
  /** Of which proceeding a hold is; of a statute without. */
  readonly reference: string | undefined
  readonly run: string
  /** A standing approval. */
  readonly standing: string
  /** Its number. */
  readonly certificate: string
  readonly place: string
  readonly medium: string
  readonly method: DestructionMethod
  readonly peopleLeft: number
  /** What is recorded of a medium and waits for its witness. */
  readonly mediumDestruction: string
  /** A rights request, and the one that another is grouped under. */
  readonly request: string
  readonly underRequest: string
  /** By which address somebody asks, under which name, for what and by whom; how it came. */
  readonly asker: string
  readonly askerName: string
  readonly kind: RightKind
  readonly requester: RequesterKind
  readonly receivedHow: ReceivedHow
  /** What an officer notes of the ladder. */
  readonly rung: VerificationRung
  readonly compared: Partial<Record<ComparedItem, string>> | undefined
  /** On which a right is refused; granted without. */
  readonly ground: RefusalGround | undefined
  readonly target: string
  /** The others that are decided with it. */
  readonly moreTargets: readonly string[]
  readonly correction: string
  readonly scan: string
  readonly mandate: string
  /** What a power of attorney says, and what of it was seen. */
  readonly rights: readonly RightKind[]
  readonly mandatedFrom: string
  readonly checklist: readonly MandateCheck[]
  /** The token of a link to an own page. */
  readonly ownLink: string
  readonly compulsion: string
  /** One of which no request is known, and the number of one that takes it over. */
  readonly restriction: string
  readonly requestNumber: string
  /** Whose data a medium bears. */
  readonly caseNumbers: readonly string[]
  /** In a month. */
  readonly later: string
  /** A moment ago. */
  readonly receivedAt: string
  /** Of a pack that somebody looked at. */
  readonly digest: string
  /** What a scope would cover. */
  readonly duties: readonly string[]
  readonly departments: readonly string[]
  /** The first day of a month, and of a period until today. */
  readonly month: string
  readonly from: string
  readonly roles: readonly Role[]
  readonly version: number
  readonly today: string
  /** An instant that can be offered for a meeting. */
  readonly meetsAt: string
}

/** Ids of nothing: whoever may ask gets past the guard and finds nothing. */
export const nothings = (now: Date): Things => ({
  case: randomUUID(),
  duplicateOf: undefined,
  message: randomUUID(),
  letter: undefined,
  appointment: randomUUID(),
  outcome: 'WITHDRAWN',
  time: randomUUID(),
  link: 'a'.repeat(43),
  template: randomUUID(),
  templateCode: 'NO_SUCH_CODE',
  collection: randomUUID(),
  secondCollection: randomUUID(),
  purpose: 'NOT_A_PURPOSE',
  account: randomUUID(),
  other: randomUUID(),
  substitute: undefined,
  department: randomUUID(),
  session: randomUUID(),
  siteKey: randomUUID(),
  designation: randomUUID(),
  course: randomUUID(),
  attendance: randomUUID(),
  unlock: randomUUID(),
  ruleChange: randomUUID(),
  exception: randomUUID(),
  scope: randomUUID(),
  record: randomUUID(),
  index: 1_000_000_000,
  export: randomUUID(),
  cut: randomUUID(),
  draft: randomUUID(),
  campaign: randomUUID(),
  pseudonym: randomUUID(),
  alert: randomUUID(),
  canary: randomUUID(),
  caseNumber: 'NO-SUCH-CASE',
  inspection: randomUUID(),
  isFinding: false,
  hold: randomUUID(),
  reference: undefined,
  run: randomUUID(),
  standing: randomUUID(),
  certificate: 'D-1999-000001',
  place: randomUUID(),
  medium: randomUUID(),
  method: 'SHREDDED',
  peopleLeft: 0,
  mediumDestruction: randomUUID(),
  request: randomUUID(),
  underRequest: randomUUID(),
  asker: 'asks@example.kr',
  askerName: '지어낸이',
  kind: 'ACCESS',
  requester: 'SUBJECT',
  receivedHow: 'ARRIVAL',
  rung: 'DOCUMENT',
  compared: undefined,
  ground: undefined,
  target: randomUUID(),
  moreTargets: [],
  correction: randomUUID(),
  scan: randomUUID(),
  mandate: randomUUID(),
  rights: ['ACCESS'],
  mandatedFrom: dayInSeoul(now),
  checklist: ['SIGNED', 'DELEGATOR_MATCHES', 'AGENT_MATCHES', 'SCOPE_STATED', 'DATED'],
  ownLink: 'b'.repeat(43),
  compulsion: randomUUID(),
  restriction: randomUUID(),
  requestNumber: 'R-1999-000001',
  caseNumbers: [],
  later: addDays(dayInSeoul(now), 30),
  receivedAt: new Date(now.getTime() - 60_000).toISOString(),
  digest: '0'.repeat(64),
  duties: [],
  departments: [],
  month: dayInSeoul(now),
  from: dayInSeoul(now),
  roles: ['AUDITOR'],
  version: 1,
  today: dayInSeoul(now),
  meetsAt: `${workingDayAfter(dayInSeoul(now))}T10:00:00+09:00`,
})

function workingDayAfter(day: string): string {
  const next = addDays(day, 1)
  return isWorkingDay(next) ? next : workingDayAfter(next)
}
