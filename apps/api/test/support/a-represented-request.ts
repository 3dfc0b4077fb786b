import { randomUUID } from 'node:crypto'
import { addDays, dayInSeoul } from '@jikimi/policy'
import type { RequesterKind, RightKind } from '@jikimi/schema'
import type { House } from './a-house.js'
import { askInWords } from './ask-in-words.js'

export interface SeenRequest {
  readonly id: string
  readonly number: string
  readonly kind: RightKind
  readonly state: string
  readonly version: number
  readonly targets: readonly { readonly id: string }[]
  readonly mandate: SeenMandate | null
}

export interface SeenMandate {
  readonly id: string
  readonly version: number
  readonly state: string
  readonly revokedBy: string | null
  readonly refusedBecause: string | null
  readonly agent: { readonly name: string | null; readonly email: string | null; readonly phone: string | null }
}

const MANDATE = `id version state rights fromOn untilOn checklist revokedBy refusedBecause agent { name email phone }`
const REQUEST = `id number kind state version targets { id } mandate { ${MANDATE} }`

export const CHECKLIST = ['SIGNED', 'DELEGATOR_MATCHES', 'AGENT_MATCHES', 'SCOPE_STATED', 'DATED']
export const GUARDIAN = [...CHECKLIST, 'GUARDIANSHIP_SHOWN']

/** What officers do for who represents somebody, in words of one's own. */
export function representing(house: House) {
  const cookies = new Map<string, string>()
  const cookie = async (who: string): Promise<string> => {
    const known = cookies.get(who) ?? (await house.signIn(who))
    cookies.set(who, known)
    return known
  }
  const ask = async <T>(query: string, variables: object, who = 'officer'): Promise<T> =>
    askInWords<T>(house, await cookie(who), query, variables as Record<string, unknown>)
  const act = <T>(name: string, type: string, fields: string) => {
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`
    return (input: object, who?: string) => ask<T>(query, { input }, who)
  }
  const inDays = (days: number): string => addDays(dayInSeoul(house.clock.now()), days)
  const registers = act<SeenRequest[]>('registerRightsRequest', 'RegisterRightsRequestInput', REQUEST)
  const enters = act<SeenMandate>('registerMandate', 'RegisterMandateInput', MANDATE)
  return {
    cookie,
    ask,
    inDays,
    forget: () => cookies.clear(),
    read: (id: string, who?: string) =>
      ask<SeenRequest>(`query ($id: ID!) { rightsRequest(id: $id) { ${REQUEST} } }`, { id }, who),
    register: (kinds: readonly RightKind[], requester: RequesterKind, changed: object = {}) =>
      registers({
        kinds,
        requester,
        channel: 'EMAIL',
        receivedAt: house.clock.now().toISOString(),
        receivedHow: 'ARRIVAL',
        locale: 'KO',
        name: '홍길동',
        email: 'gildong@example.kr',
        words: '대리인이 요구합니다.',
        idempotencyKey: randomUUID(),
        ...changed,
      }),
    enter: ({ id, version, kind }: SeenRequest, changed: object = {}, who?: string) =>
      enters(
        {
          requestId: id,
          version,
          agentName: '임꺽정',
          agentEmail: 'agent@example.kr',
          agentPhone: '010-0000-7777',
          relation: '배우자',
          rights: [kind],
          fromOn: inDays(0),
          untilOn: inDays(30),
          ...changed,
        },
        who,
      ),
    accept: act<SeenMandate>('acceptMandate', 'AcceptMandateInput', MANDATE),
    refuse: act<SeenMandate>('refuseMandate', 'RefuseMandateInput', MANDATE),
    revoke: act<SeenMandate>('revokeMandate', 'RevokeMandateInput', MANDATE),
    prove: act<SeenRequest>('noteVerification', 'NoteVerificationInput', REQUEST),
    link: act<SeenRequest>('sendVerificationLink', 'RightsRequestInput', REQUEST),
    decide: act<SeenRequest>('decideRightsRequest', 'DecideRightsRequestInput', REQUEST),
  }
}
