import { actsOn } from './act.js'
import { CHIEFS, NOBODY, OFFICERS } from './groups.js'

const claimed = (restriction: string, request = 'request to claim', seen = 1): string =>
  `select 1 where jikimi.claim_restriction({${restriction}}, {${request}}, ${seen})`
const asked = (restriction: string): string =>
  `select 1 where jikimi.ask_restriction_lift({new}, {${restriction}}, '\\x00')`
const decided = (lift: string, approved = true, seen = 1): string =>
  `select 1 where jikimi.decide_restriction_lift({${lift}}, ${seen}, ${approved})`

/** Restrictions that a restored database knows no request of: who is told, whose request takes them over, who lifts them. */
export const ACTS_BY_UNCLAIMED = actsOn(
  'functions',
  [
    'list restrictions without a request',
    'select 1 from jikimi.unclaimed_restrictions(null, null, null, 10)',
    [...OFFICERS, ...CHIEFS],
  ],
  ['take a restriction over with their request', claimed('restriction'), ['officer', 'officerStale']],
  ['take over as it was before', claimed('restriction', undefined, 7), NOBODY],
  ['take over with what restricts nothing', claimed('restriction', 'request'), NOBODY],
  ['take over what the request is not about', claimed('second restriction'), NOBODY],
  ['take over what has a request', claimed('taken over'), NOBODY],
  ['take over by a deletion what waits for a correction', claimed('restriction to correct'), NOBODY],
  ['ask to lift a restriction', asked('restriction'), OFFICERS],
  ['ask twice to lift a restriction', asked('second restriction'), NOBODY],
  ['ask to lift what has ended', asked('restriction over'), NOBODY],
  ['ask to lift what has a request', asked('taken over'), NOBODY],
  ['lift a restriction', decided('lift'), ['chief']],
  ['leave a restriction', decided('lift', false), ['chief']],
  ['lift a restriction as it was before', decided('lift', true, 7), NOBODY],
  ['lift a restriction twice', decided('lift declined'), NOBODY],
  ['lift what a request has taken over', decided('lift of request'), NOBODY],
)
