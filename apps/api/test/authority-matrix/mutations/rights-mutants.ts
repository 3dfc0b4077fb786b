import { askComparison } from '../runs/ask-comparison.js'
import { listsOf } from '../runs/ask-lists.js'
import { ownActs, ownShown } from '../runs/ask-own-pages.js'
import { askSpecials } from '../runs/ask-specials.js'
import type { Scene } from '../scene/a-scene.js'
import { type Ask, letting, objects, objectsThat, type RuleMutant, yes } from './rule-mutant.js'

/** Whose page it is: everybody's. */
const everything =
  ({ cases, heldOf }: Scene) =>
  () => [...Object.values(cases.collections), ...Object.values(heldOf)]
const allRequests =
  ({ requests }: Scene) =>
  () =>
    Object.values(requests)
const no = () => () => false
const ofRequest = (rule: string, asks: Ask, variant?: string): RuleMutant => ({
  of: 'REQUEST_RULES',
  rule,
  allow: yes,
  asks,
  ...(variant && { variant: `${rule}, ${variant}` }),
})
const ofDecision = (rule: string, asks: Ask): RuleMutant => ({ of: 'DECISION_RULES', rule, allow: yes, asks })
const ofMandate = (rule: string, asks: Ask): RuleMutant => ({ of: 'MANDATE_RULES', rule, allow: yes, asks })

/** What is changed until the decision, and never after. */
const CHANGES = [
  'noteVerification',
  'sendVerificationLink',
  'showCallBackNumber',
  'addRequestTarget',
  'proposeCorrection',
  'dropCorrection',
]

/** Rules of rights requests and of compelled looks: whose they are, and who did the other half. */
export const RIGHTS_MUTANTS: readonly RuleMutant[] = [
  letting('COMPULSION_DECIDED_BY_ANOTHER', objects('decideCompulsion')),
  letting('RESTRICTION_LIFTED_BY_ANOTHER', objectsThat('decideRestrictionLift', "the chief's own")),
  { of: 'REQUEST_RULES', rule: 'attends', allow: yes, asks: objects('withdrawRightsRequest', 'decideRightsRequest') },
  { of: 'REQUEST_RULES', rule: 'canAttend', allow: yes, asks: objects('assignRightsRequest') },
  { of: 'REQUEST_RULES', rule: 'isReceivedWithin', allow: yes, asks: objects('registerRightsRequest') },
  { of: 'COMPULSION_RULES', rule: 'seesAll', allow: yes, asks: listsOf('compelled looks') },
  { of: 'COMPULSION_RULES', rule: 'decidesAfter', allow: yes, asks: askSpecials },
  { of: 'COMPULSION_RULES', rule: 'isAsker', allow: yes, asks: objects('showCompelledContents') },
  { of: 'COMPULSION_RULES', rule: 'isInForce', allow: yes, asks: objects('showCompelledContents') },
  { of: 'COMPULSION_RULES', rule: 'readsReference', allow: yes, asks: listsOf('documents that compel') },
  ofRequest('seesContact', listsOf('who asks')),
  ofRequest('isReceivedSo', objectsThat('registerRightsRequest', 'by e-mail, as a stamp says')),
  ...CHANGES.map((act) => ofRequest('isChangeable', objectsThat(act, 'that is decided'), act)),
  ofRequest('isOfficersRung', objectsThat('noteVerification', 'by a link')),
  ofRequest('isEnough', objectsThat('noteVerification', 'by two things that are the same')),
  ofRequest('isSame', askComparison),
  ofDecision('fits', objectsThat('decideRightsRequest', 'on a ground of another right')),
  ofDecision('isDeferrable', objectsThat('deferRightsRequest', 'that is no access')),
  ofDecision('mayDecide', objectsThat('decideRightsRequest', 'that they decided and somebody objected to')),
  ofMandate('names', objectsThat('acceptMandate', 'of another right')),
  ofMandate('isOfDay', objectsThat('acceptMandate', 'of days to come')),
  ofMandate('isWhole', objectsThat('acceptMandate', 'that nobody signed')),
  { of: 'UNCLAIMED_RULES', rule: 'seesAll', allow: yes, asks: listsOf('restrictions of no request') },
  { of: 'UNCLAIMED_RULES', rule: 'decidesAfter', allow: yes, asks: askSpecials },
  { of: 'UNCLAIMED_RULES', rule: 'canClaim', allow: yes, asks: objectsThat('claimRestriction', 'by an access') },
  { of: 'OWN_PAGE_RULES', rule: 'ownCollections', allow: everything, asks: ownShown },
  { of: 'OWN_PAGE_RULES', rule: 'ownRequests', allow: allRequests, asks: ownShown },
  {
    of: 'OWN_PAGE_RULES',
    rule: 'ownRequests',
    variant: 'ownRequests, one',
    allow: allRequests,
    asks: ownActs('ownRequest'),
  },
  {
    of: 'OWN_PAGE_RULES',
    rule: 'isThePerson',
    allow: yes,
    asks: ownActs('makeOwnRequest', 'of own data', 'withdrawOwnConsent'),
  },
  { of: 'OWN_PAGE_RULES', rule: 'areOfSeveral', allow: no, asks: ownShown },
]
