import type { OwnLookKind } from '@jikimi/schema'

/** By what the access record calls it; whole acts before what they begin with. */
const KINDS: readonly (readonly [act: string, kind: OwnLookKind])[] = [
  ['inquiry.listed', 'LISTED'],
  ['inquiry.answered', 'ANSWERED'],
  ['inquiry.looked-up', 'LOOKED_UP'],
  ['inquiry.compared', 'LOOKED_UP'],
  ['subject.revealed', 'CLEAR_VALUES'],
  ['rights-request.contents-shown', 'CLEAR_VALUES'],
  ['answer.', 'ANSWERED'],
  ['register.', 'REGISTER'],
  ['rights-request.', 'RIGHTS_REQUEST'],
  ['mandate.', 'RIGHTS_REQUEST'],
  ['compulsion.', 'CLEAR_VALUES'],
  ['destruction', 'DESTRUCTION'],
  ['retention.', 'DESTRUCTION'],
  ['hold.', 'DESTRUCTION'],
  ['medium.', 'DESTRUCTION'],
  ['inquiry.', 'WORKED_ON'],
  ['appointment.', 'WORKED_ON'],
  ['draft.', 'WORKED_ON'],
  ['reach.', 'WORKED_ON'],
]

/** What a look was, in the few words that somebody understands who does not work here. */
export const lookKind = (act: string, isOwn: boolean): OwnLookKind =>
  isOwn ? 'OWN_PAGE' : (KINDS.find(([beginning]) => act.startsWith(beginning))?.[1] ?? 'OTHER')
