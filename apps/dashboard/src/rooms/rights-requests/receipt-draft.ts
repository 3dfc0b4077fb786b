import type {
  Locale,
  ReceivedHow,
  RegisterRightsRequestInput,
  RequestChannel,
  RequesterKind,
  RightKind,
} from '@jikimi/client/staff'
import { seoulInstant } from '../appointments/seoul-instant.js'
import { caseNumbersIn } from '../paper/case-numbers.js'

/** A channel on which staff take a request. */
export type StaffChannel = Exclude<RequestChannel, 'WEB'>

/** A request as it is being registered. */
export type ReceiptDraft = {
  channel: StaffChannel
  receivedHow: ReceivedHow
  day: string
  hour: string
  kinds: readonly RightKind[]
  requester: RequesterKind
  name: string
  email: string
  phone: string
  words: string
  locale: Locale
  cases: string
}

/** By what each channel counts as received, the usual one first. */
export const RECEIVED_BY: Record<StaffChannel, readonly ReceivedHow[]> = {
  PHONE: ['CALL'],
  EMAIL: ['ARRIVAL'],
  FAX: ['STAMP', 'ARRIVAL'],
  WRITING: ['STAMP', 'POSTMARK', 'ARRIVAL'],
}

/** A form that nobody has filled in yet: a call is mostly taken down while it lasts. */
export const blankReceipt = (day: string, hour: string): ReceiptDraft => ({
  channel: 'PHONE',
  receivedHow: 'CALL',
  day,
  hour,
  kinds: [],
  requester: 'SUBJECT',
  name: '',
  email: '',
  phone: '',
  words: '',
  locale: 'KO',
  cases: '',
})

/** What is missing before it can be sent; nothing where nothing is. The server decides the rest. */
export const missingOf = (draft: ReceiptDraft): 'noKind' | 'noTime' | 'noContact' | undefined => {
  if (!receivedAtOf(draft)) return 'noTime'
  if (draft.kinds.length === 0) return 'noKind'
  if (draft.email.trim() === '' && draft.phone.trim() === '') return 'noContact'
  return undefined
}

/** What is sent; nothing as long as the time of receipt is missing. */
export const receiptInput = (draft: ReceiptDraft, idempotencyKey: string): RegisterRightsRequestInput | undefined => {
  const receivedAt = receivedAtOf(draft)
  if (!receivedAt) return undefined
  const { channel, receivedHow, kinds, requester, locale, cases } = draft
  return {
    channel,
    receivedHow,
    receivedAt,
    kinds: [...kinds],
    requester,
    locale,
    ...written('name', draft.name),
    ...written('email', draft.email),
    ...written('phone', draft.phone),
    ...written('words', draft.words),
    caseNumbers: caseNumbersIn(cases),
    idempotencyKey,
  }
}

/** A postmark says a day and no hour: its day begins the clock, so any hour of it does. */
const receivedAtOf = ({ day, hour, receivedHow }: ReceiptDraft): string | undefined =>
  seoulInstant(day, receivedHow === 'POSTMARK' && hour === '' ? '00:00' : hour)

const written = <Name extends string>(name: Name, text: string): { [Key in Name]?: string } =>
  text.trim() === '' ? {} : ({ [name]: text.trim() } as { [Key in Name]: string })
