import type { Choice, ObjectRow } from './object-rows.js'

const restriction =
  (name: string): Choice =>
  ({ restrictions }) => ({ restriction: restrictions[name]! })
const claimed =
  (request: string): Choice =>
  ({ restrictions, requestNumbers }) => ({
    restriction: restrictions['deleting']!,
    requestNumber: requestNumbers[request]!,
  })

/** Restrictions of which no request is known: who takes one over, who asks to lift it, who decides. */
export const UNCLAIMED_ROWS: readonly ObjectRow[] = [
  // administrator, archivist, auditor, chief privacy officer, handler, privacy officer, deputy
  ['staff Mutation.claimRestriction', 'by a deletion', claimed('deleting'), '- - - - - ok -'],
  ['staff Mutation.claimRestriction', 'by an access', claimed('accessing'), '- - - - - REQUEST_CANNOT_CLAIM -'],
  [
    'staff Mutation.claimRestriction',
    'by one about other data',
    claimed('corrected'),
    '- - - - - REQUEST_CANNOT_CLAIM -',
  ],
  ['staff Mutation.claimRestriction', "by another officer's", claimed('ofOther'), '- - - - - REQUEST_NOT_ASSIGNED -'],
  ['staff Mutation.claimRestriction', 'by what is over', claimed('closed'), '- - - - - REQUEST_ENDED -'],
  ['staff Mutation.askRestrictionLift', 'of no request', restriction('unasked'), '- - - - - ok -'],
  ['staff Mutation.askRestrictionLift', 'asked already', restriction('ofOfficer'), '- - - - - LIFT_ALREADY_ASKED -'],
  ['staff Mutation.askRestrictionLift', 'of a request', restriction('ofRequest'), '- - - - - none -'],
  ['staff Mutation.decideRestrictionLift', "the officer's", restriction('ofOfficer'), '- - - ok - - none'],
  ['staff Mutation.decideRestrictionLift', "the chief's own", restriction('ofChief'), '- - - apart - - none'],
  ['staff Mutation.decideRestrictionLift', 'of whom the deputy stands for', restriction('ofSingle'), '- - - ok - - ok'],
  [
    'staff Mutation.decideRestrictionLift',
    'that nobody asked for',
    restriction('unasked'),
    '- - - LIFT_NOT_ASKED - - none',
  ],
]
