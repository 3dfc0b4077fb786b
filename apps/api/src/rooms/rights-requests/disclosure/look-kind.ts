import type { OwnLookKind } from '@jikimi/schema'

const KINDS: readonly (readonly [act: string, kind: OwnLookKind])[] = [
  ['subject.revealed', 'CLEAR_VALUES'],
  ['rights-request.contents-shown', 'CLEAR_VALUES'],
  ['compulsion.', 'CLEAR_VALUES'],
  ['rights-request.', 'RIGHTS_REQUEST'],
  ['mandate.', 'RIGHTS_REQUEST'],
  ['inquiry.listed', 'LISTED'],
  ['inquiry.answered', 'ANSWERED'],
  ['answer.', 'ANSWERED'],
  ['inquiry.looked-up', 'LOOKED_UP'],
  ['inquiry.compared', 'LOOKED_UP'],
  ['register.', 'REGISTER'],
  ['destruction', 'DESTRUCTION'],
  ['hold.', 'DESTRUCTION'],
  ['inquiry.', 'WORKED_ON'],
  ['appointment.', 'WORKED_ON'],
]

/** What a look was, in the words of somebody who does not work here: the first beginning that fits. */
export const disclosedKind = (act: string): OwnLookKind =>
  KINDS.find(([beginning]) => act.startsWith(beginning))?.[1] ?? 'OTHER'
