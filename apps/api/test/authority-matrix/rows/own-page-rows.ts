import type { RootField } from '../matrix.js'
import type { Things } from '../questions/things.js'
import type { CaseName } from '../scene/cases.js'
import type { Scene } from '../scene/a-scene.js'

type Choice = (scene: Scene) => Partial<Things>

const request =
  (name: string): Choice =>
  ({ requests, heldOf, cases }) => ({
    request: requests[name]!,
    collection: heldOf[name] ?? cases.collections.mine,
  })
const mandate =
  (name: string): Choice =>
  ({ mandates }) => ({ mandate: mandates[name]! })
const collected =
  (name: CaseName): Choice =>
  ({ cases }) => ({ collection: cases.collections[name] })
const theirs: Choice = ({ shared }) => ({ collection: shared })
const nothing: Choice = () => ({})

export type OwnRow = readonly [visit: string, field: RootField, object: string, choice: Choice, word: string]

const WITHDRAW = 'public Mutation.withdrawOwnRequest'
const OBJECT = 'public Mutation.objectToDecision'
const CORRECT = 'public Mutation.proposeOwnCorrection'
const LIFT = 'public Mutation.liftSuspension'
const REVOKE = 'public Mutation.revokeOwnMandate'
const CONSENT = 'public Mutation.withdrawOwnConsent'
const READ = 'public Query.ownRequest'
const MAKE = 'public Mutation.makeOwnRequest'
const FILE = 'files of own data'

/** What whoever has opened their own page does there: by whose request it is, how far it has come, and who represents whom. */
export const OWN_ROWS: readonly OwnRow[] = [
  ['verified', READ, 'of their own', request('verified'), 'ok'],
  ['verified', READ, 'of somebody else', request('received'), 'NOT_FOUND'],
  ['whole', READ, 'of somebody else', request('verified'), 'NOT_FOUND'],
  ['agent accepted', READ, 'that they represent', request('accepted'), 'ok'],
  ['agent accepted', READ, 'of somebody else', request('verified'), 'NOT_FOUND'],
  ['received', WITHDRAW, 'that nobody has proven', request('received'), 'ok'],
  ['verified', WITHDRAW, 'of their own', request('verified'), 'ok'],
  ['decided', WITHDRAW, 'that is decided', request('decided'), 'REQUEST_NOT_THERE'],
  ['closed', WITHDRAW, 'that is over', request('closed'), 'REQUEST_NOT_THERE'],
  ['received', WITHDRAW, 'of somebody else', request('verified'), 'NOT_FOUND'],
  ['agent accepted', WITHDRAW, 'that they represent', request('accepted'), 'ok'],
  ['agent accepted', WITHDRAW, 'of somebody else', request('verified'), 'NOT_FOUND'],
  ['told', CONSENT, 'of their own', request('told'), 'ok'],
  ['told', CONSENT, 'of somebody else', collected('free'), 'NOT_FOUND'],
  ['several', CONSENT, 'where several share the address', theirs, 'CONSENT_NOT_WITHDRAWABLE'],
  ['agent accepted', CONSENT, 'of whom they represent', collected('mine'), 'NOT_FOR_AGENTS'],
  ['told', OBJECT, 'that was refused', request('told'), 'ok'],
  ['notified', OBJECT, 'that was granted', request('notified'), 'REQUEST_NOT_THERE'],
  ['verified', OBJECT, 'that is not decided', request('verified'), 'REQUEST_NOT_THERE'],
  ['objected', OBJECT, 'that they objected to', request('objected'), 'REQUEST_NOT_THERE'],
  ['verified', OBJECT, 'of somebody else', request('told'), 'NOT_FOUND'],
  ['agent accepted', OBJECT, 'that they represent', request('accepted'), 'REQUEST_NOT_THERE'],
  ['corrected', CORRECT, 'of their own', request('corrected'), 'ok'],
  ['told', CORRECT, 'that is no correction', request('told'), 'CORRECTION_NOT_POSSIBLE'],
  ['told', CORRECT, 'of somebody else', request('corrected'), 'NOT_FOUND'],
  ['agent accepted', CORRECT, 'that they represent', request('accepted'), 'NOT_FOR_AGENTS'],
  ['suspended', LIFT, 'of their own', request('suspended'), 'ok'],
  ['told', LIFT, 'that suspended nothing', request('told'), 'SUSPENSION_NOT_IN_FORCE'],
  ['told', LIFT, 'of somebody else', request('suspended'), 'NOT_FOUND'],
  ['agent accepted', LIFT, 'that they represent', request('accepted'), 'NOT_FOR_AGENTS'],
  ['proposed', REVOKE, 'that is proposed', mandate('proposed'), 'ok'],
  ['accepted', REVOKE, 'that is in force', mandate('accepted'), 'ok'],
  ['revoked', REVOKE, 'that is revoked', mandate('revoked'), 'MANDATE_DECIDED'],
  ['proposed', REVOKE, 'of somebody else', mandate('accepted'), 'NOT_FOUND'],
  ['agent accepted', REVOKE, 'that they have', mandate('accepted'), 'NOT_FOR_AGENTS'],
  ['whole', MAKE, 'for themselves', nothing, 'ok'],
  ['agent accepted', MAKE, 'for whom they represent', nothing, 'NOT_FOR_AGENTS'],
  ['whole', FILE, 'of themselves', nothing, 'ok'],
  ['agent accepted', FILE, 'of whom they represent', nothing, 'NOT_FOR_AGENTS'],
]

/** By visit: the collections and the requests that a page shows, by the names of the scene. */
export const OWN_PAGES: Readonly<Record<string, readonly [held: readonly string[], requests: readonly string[]]>> = {
  told: [['told'], ['told']],
  suspended: [['suspended'], ['suspended']],
  corrected: [['corrected'], ['corrected']],
  verified: [[], ['verified']],
  accepted: [[], ['accepted']],
  'agent accepted': [[], ['accepted']],
}

/** Visits that open nothing: each reads like one that there never was. */
export const NO_OWN_VISITS = ['left', 'over', 'agent revoked', 'agent ended'] as const
