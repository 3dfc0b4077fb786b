import type { MandateCheck } from '@jikimi/schema'
import type { Choice, ObjectRow } from './object-rows.js'

const request =
  (name: string): Choice =>
  ({ requests }) => ({ request: requests[name]! })
const mandate =
  (name: string, checklist?: readonly MandateCheck[]): Choice =>
  ({ mandates }) => ({ mandate: mandates[name]!, ...(checklist && { checklist }) })

const MINE = 'REQUEST_NOT_ASSIGNED'
/** What nobody decides on again. */
const OVER = ['accepted', 'revoked', 'declined', 'ended'] as const

const PREFIX = 'staff Mutation.'
const over = (act: 'acceptMandate' | 'refuseMandate'): readonly ObjectRow[] =>
  OVER.map((state) => [`${PREFIX}${act}`, `that is ${state}`, mandate(state), '- - - - - MANDATE_DECIDED -'])

/** Powers of attorney of representatives: handed in, accepted, refused, revoked, over; by whose the request is. */
export const MANDATE_ROWS: readonly ObjectRow[] = [
  // administrator, archivist, auditor, chief privacy officer, handler, privacy officer, deputy
  ['staff Mutation.registerMandate', 'of a representative', request('unmandated'), '- - - - - ok -'],
  ['staff Mutation.registerMandate', 'beside one', request('proposed'), '- - - - - MANDATE_EXISTS -'],
  ['staff Mutation.registerMandate', 'beside one in force', request('accepted'), '- - - - - MANDATE_EXISTS -'],
  ['staff Mutation.registerMandate', 'after one that was revoked', request('revoked'), '- - - - - ok -'],
  ['staff Mutation.registerMandate', 'after one that is over', request('ended'), '- - - - - ok -'],
  ['staff Mutation.registerMandate', 'of the person', request('received'), '- - - - - NOBODY_REPRESENTED -'],
  ['staff Mutation.registerMandate', "in another officer's", request('ofOtherOfficer'), `- - - - - ${MINE} -`],
  ['staff Mutation.acceptMandate', 'that is proposed', mandate('proposed'), '- - - - - ok -'],
  ['staff Mutation.acceptMandate', "in another officer's", mandate('ofOtherOfficer'), `- - - - - ${MINE} -`],
  ['staff Mutation.acceptMandate', 'of another right', mandate('narrow'), '- - - - - MANDATE_OUT_OF_SCOPE -'],
  ['staff Mutation.acceptMandate', 'of days to come', mandate('later'), '- - - - - MANDATE_NOT_OF_TODAY -'],
  [
    'staff Mutation.acceptMandate',
    'that nobody signed',
    mandate('proposed', ['DELEGATOR_MATCHES', 'AGENT_MATCHES', 'SCOPE_STATED', 'DATED']),
    '- - - - - CHECKLIST_NOT_WHOLE -',
  ],
  ...over('acceptMandate'),
  ['staff Mutation.refuseMandate', 'that is proposed', mandate('proposed'), '- - - - - ok -'],
  ['staff Mutation.refuseMandate', "in another officer's", mandate('ofOtherOfficer'), `- - - - - ${MINE} -`],
  ...over('refuseMandate'),
  ['staff Mutation.revokeMandate', 'that is proposed', mandate('proposed'), '- - - - - ok -'],
  ['staff Mutation.revokeMandate', 'that is in force', mandate('accepted'), '- - - - - ok -'],
  // Whoever is told: it may not wait for the one who has the request
  ['staff Mutation.revokeMandate', "in another officer's", mandate('ofOtherOfficer'), '- - - - - ok -'],
  ['staff Mutation.revokeMandate', 'that is revoked', mandate('revoked'), '- - - - - MANDATE_DECIDED -'],
  ['staff Mutation.revokeMandate', 'that is over', mandate('ended'), '- - - - - MANDATE_DECIDED -'],
  ['files of powers of attorney', 'of a representative', request('proposed'), '- - - - - ok -'],
  ['files of powers of attorney', 'of the person', request('received'), '- - - - - NOBODY_REPRESENTED -'],
  ['files of powers of attorney', "in another officer's", request('ofOtherOfficer'), `- - - - - ${MINE} -`],
]
