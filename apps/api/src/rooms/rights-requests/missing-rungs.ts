import type { RequestChannel, RequesterKind, VerificationRung } from '@jikimi/schema'
import { VERIFICATION_LADDER } from './verification-ladder.js'

interface Climber {
  readonly channel: RequestChannel
  readonly requester: RequesterKind
  /** Several names lie under one contact. */
  readonly needsComparison: boolean
  /** Where nothing is held there is nothing to compare with. */
  readonly isHeld: boolean
}

/** The steps that are still to be climbed, each with the rungs that would do. @law Decree 46① */
export function missingRungs(
  { channel, requester, needsComparison, isHeld }: Climber,
  passed: readonly VerificationRung[],
): VerificationRung[][] {
  const ladder = VERIFICATION_LADDER[requester === 'SUBJECT' ? channel : 'REPRESENTATIVE']
  const isThere = ladder.some((step) => step.includes('COMPARISON'))
  const whole = needsComparison && !isThere ? [...ladder, ['COMPARISON' as const]] : ladder
  return whole
    .filter((step) => isHeld || !step.includes('COMPARISON'))
    .filter((step) => !step.some((rung) => passed.includes(rung)))
    .map((step) => [...step])
}
