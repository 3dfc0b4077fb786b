import type { OwnCaseQuery } from '@jikimi/client/public'

export type Visit = { visit: string; until: string; locale: 'KO' | 'EN' }
export type WriteBackInput = { body: string; idempotencyKey: string }
export type OwnConversation = {
  case: OwnCaseQuery['ownCase']
  messages: Array<{ id: string; direction: 'TO_VISITOR' | 'FROM_VISITOR' | 'HANDOVER'; at: string; body: string }>
  canWriteBack: boolean
  visitUntil: string
  maskedIdentifiers: boolean
  appointment?: {
    state: 'OFFERED' | 'FIXED' | 'HELD' | 'MISSED' | 'DECLINED' | 'WITHDRAWN'
    form: 'ONLINE' | 'PHONE' | 'IN_PERSON'
    minutes: number
    place: string
    times: Array<{ id: string; startsAt: string; isFree: boolean }>
    fixedTime?: { id: string; startsAt: string; isFree: boolean } | null
    calendarFile?: string | null
  } | null
}
