import { dayInSeoul } from '@jikimi/policy'
import { notFound } from '../../kernel/general.refusals.js'
import type { WritingWork } from '../../persistence/work.js'
import { cleanWords } from '../../kernel/clean-words.js'
import type { WithdrawPolicyVersionInput } from './policy-draft.inputs.js'
import { policyFollowed, policyNotWithdrawable } from './policy-drafts.refusals.js'

/**
 * Until its day begins, the last one first; everybody reads why. @throws Refusal POLICY_NOT_WITHDRAWABLE, also when
 * somebody was faster; POLICY_FOLLOWED
 */
export async function withdrawVersion(work: WritingWork, given: WithdrawPolicyVersionInput): Promise<void> {
  const { policy } = work.ports
  const reasons = [cleanWords(given.reasonKo, 1000), cleanWords(given.reasonEn, 1000)]
  const version = [...policy.all(), ...policy.withdrawn()].find(({ document }) => document.version === given.version)
  if (!version) throw notFound()
  if (version.withdrawal || version.document.effectiveOn <= dayInSeoul(work.now)) throw policyNotWithdrawable()
  // What follows it was weighed and approved as what follows it
  if (policy.all()[0] !== version) throw policyFollowed()
  const [row] = await work.rows<{ is_done: boolean }>(
    'withdraw-policy',
    'select jikimi.withdraw_policy($1, $2, $3) as is_done',
    [version.id, ...reasons],
  )
  if (!row?.is_done) throw policyNotWithdrawable()
  work.record({
    act: 'policy-version.withdrawn',
    ground: { duty: 'ACCESS_CONTROL' },
    collections: [],
    objectId: version.id,
  })
}
