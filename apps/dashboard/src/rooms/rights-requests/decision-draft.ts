import type { RefusalGround, RightKind, RightsOutcome } from '@jikimi/client/staff'
import { rightsDecisions } from '../../words/en/rights-decisions.js'
import type { OpenRequest, RequestTarget } from './open-request.js'

/** The decision on one collection, as it is being made. */
export type DraftedPart = { outcome: 'GRANTED' | 'REFUSED'; ground: string; words: string; destroy: boolean }

/** By the collection's place in the request. */
export type DraftedParts = Readonly<Record<string, DraftedPart>>

/** Nothing is refused until somebody says so. */
export const blankPart: DraftedPart = { outcome: 'GRANTED', ground: '', words: '', destroy: false }

/** The closed list of a right: its grounds, and no others. @law PIPA 35④, 36①, 37②③ */
export const groundsOf = (kind: RightKind): RefusalGround[] =>
  Object.keys(rightsDecisions.groundOf[kind]) as RefusalGround[]

/** The collections that are still there and that no earlier round has granted. */
export const targetsToDecide = ({ targets, decisions, round }: OpenRequest): RequestTarget[] =>
  targets.filter(
    ({ id, isDestroyed }) =>
      !isDestroyed &&
      !decisions.some(
        (earlier) =>
          earlier.round < round &&
          earlier.parts.some(({ targetId, outcome }) => targetId === id && outcome === 'GRANTED'),
      ),
  )

/** What comes of the whole, as the server will derive it. */
export const outcomeOf = (targets: readonly RequestTarget[], parts: DraftedParts): RightsOutcome => {
  if (targets.length === 0) return 'NOTHING_HELD'
  const refused = targets.filter(({ id }) => parts[id]?.outcome === 'REFUSED').length
  if (refused === 0) return 'WHOLE'
  return refused === targets.length ? 'REFUSED' : 'PART'
}

/** Whether a refusal lacks its ground, or why the ground applies. */
export const isUnfounded = (targets: readonly RequestTarget[], parts: DraftedParts): boolean =>
  targets.some(({ id }) => {
    const part = parts[id] ?? blankPart
    return part.outcome === 'REFUSED' && (part.ground === '' || part.words.trim() === '')
  })

/** What is sent: a ground and its reason only with a refusal, destruction only with a granted suspension. */
export const partsInput = (kind: RightKind, targets: readonly RequestTarget[], parts: DraftedParts) =>
  targets.map(({ id }) => {
    const { outcome, ground, words, destroy } = parts[id] ?? blankPart
    return outcome === 'REFUSED'
      ? { targetId: id, outcome, ground: ground as RefusalGround, words: words.trim() }
      : { targetId: id, outcome, ...(kind === 'SUSPENSION' && { destroy }) }
  })
