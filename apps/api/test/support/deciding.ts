import { randomUUID } from 'node:crypto'
import type { RequestChannel, RightKind } from '@jikimi/schema'
import type { House } from './a-house.js'
import { type InquiryOptions, sendInquiry } from './an-inquiry.js'
import { askInWords } from './ask-in-words.js'

export interface DecidedRequest {
  readonly id: string
  readonly number: string
  readonly kind: RightKind
  readonly channel: RequestChannel
  readonly locale: 'KO' | 'EN'
  readonly state: string
  readonly nextStep: string
  readonly version: number
  readonly round: number
  readonly outcome: string | null
  readonly closedAt: string | null
  readonly targets: readonly {
    readonly id: string
    readonly caseNumber: string
    readonly isRestricted: boolean
    readonly isDestroyed: boolean
  }[]
  readonly decisions: readonly {
    readonly round: number
    readonly outcome: string
    readonly runId: string | null
    readonly parts: readonly { readonly targetId: string; readonly isHeld: boolean; readonly isGone: boolean }[]
  }[]
  readonly notices: readonly {
    readonly id: string
    readonly kind: string
    readonly means: string
    readonly deliveryState: string
  }[]
}

const REQUEST = `id number kind channel locale state nextStep version round outcome closedAt targets { id caseNumber isRestricted isDestroyed }
  decisions { round outcome runId parts { targetId isHeld isGone } } notices { id kind means deliveryState }`
const INPUTS: Readonly<Record<string, string>> = {
  noteVerification: 'NoteVerificationInput',
  sendVerificationLink: 'RightsRequestInput',
  withdrawRightsRequest: 'WithdrawRightsRequestInput',
  removeRequestTarget: 'RequestTargetInput',
  assignRightsRequest: 'AssignRightsRequestInput',
  deferRightsRequest: 'DeferRightsRequestInput',
  decideRightsRequest: 'DecideRightsRequestInput',
  executeRightsRequest: 'ExecuteRightsRequestInput',
  proposeCorrection: 'ProposeCorrectionInput',
  dropCorrection: 'DropCorrectionInput',
  sendNotice: 'SendNoticeInput',
  noteObjection: 'NoteObjectionInput',
}

/** What officers do to decide requests, in words of one's own. Sessions are kept until `forget`. */
export function deciding(house: House) {
  const cookies = new Map<string, string>()
  const cookie = async (who: string): Promise<string> => {
    const known = cookies.get(who) ?? (await house.signIn(who))
    cookies.set(who, known)
    return known
  }
  const ask = async <T>(query: string, variables: object, who = 'officer'): Promise<T> =>
    askInWords<T>(house, await cookie(who), query, variables as Record<string, unknown>)
  const act = (name: string, input: object, who?: string): Promise<DecidedRequest> =>
    ask(`mutation ($input: ${INPUTS[name]!}!) { ${name}(input: $input) { ${REQUEST} } }`, { input }, who)
  const read = (id: string, who?: string): Promise<DecidedRequest> =>
    ask(`query ($id: ID!) { rightsRequest(id: $id) { ${REQUEST} } }`, { id }, who)

  const register = (input: object): Promise<DecidedRequest[]> =>
    ask(`mutation ($input: RegisterRightsRequestInput!) { registerRightsRequest(input: $input) { ${REQUEST} } }`, {
      input,
    })
  /** Received by phone and called back: verified, unless nothing of the caller is on file. */
  const verified = async (kind: RightKind, contact: InquiryOptions, kinds: readonly RightKind[] = [kind]) => {
    const input = { kinds, channel: 'PHONE', requester: 'SUBJECT', receivedHow: 'CALL', receivedAt: house.clock.now() }
    const said = { locale: contact.locale ?? 'KO', words: '요구합니다.', idempotencyKey: randomUUID() }
    const { name = '홍길동', email, phone } = contact
    const registered = await register({ ...input, ...said, name, email, phone })
    return Promise.all(registered.map(({ id, version }) => proven(id, version)))
  }
  /** Called back under the number on file. */
  const proven = async (id: string, version: number): Promise<DecidedRequest> => {
    const shown = await ask<{ version: number }>(
      `mutation ($input: RightsRequestInput!) { showCallBackNumber(input: $input) { version } }`,
      { input: { id, version } },
    )
    return act('noteVerification', { id, version: shown.version, rung: 'CALL_BACK', isPassed: true })
  }
  return {
    ask,
    act,
    read,
    cookie,
    register,
    verified,
    proven,
    /** Somebody who is no demo person, signed in already. */
    seat: (who: string, session: string) => void cookies.set(who, session),
    forget: () => cookies.clear(),
  }
}

let people = 0

/** Somebody new, of whom so many collections are held: the first a civil complaint, the second an IR meeting. */
export async function somebody(house: House, collections: 0 | 1 | 2, options: InquiryOptions = {}) {
  people += 1
  const tail = String(people).padStart(4, '0')
  const contact = { name: '김지어', email: `made-${tail}@example.kr`, phone: `010-0000-${tail}`, ...options }
  const cases: string[] = []
  for (const purpose of ['CIVIL_COMPLAINT', 'IR_MEETING'].slice(0, collections))
    cases.push((await sendInquiry(house.site(), { ...contact, purpose })).case.number)
  return { contact, cases }
}
