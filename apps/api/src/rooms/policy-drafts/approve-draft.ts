import { policyDigest, type PolicyDocument, SIGNIFICANCES } from '@jikimi/policy'
import { staffOf } from '../../authority/actor.js'
import { demandApart } from '../../authority/separation.js'
import { notFound } from '../../kernel/general.refusals.js'
import { newId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { countedByPurpose, type WeighedDraft, weighDraft } from '../policy/index.js'
import { changed, recorded } from './change-draft.js'
import { demandDraft } from './find-drafts.js'
import type { PolicyDraftInput } from './policy-draft.inputs.js'
import type { PolicyDraftView } from './policy-draft.view.js'
import {
  policyAnnouncedTooEarly,
  policyDraftChanged,
  policyDraftNotValid,
  policyEffectTooEarly,
  policyOutsourceeMissing,
  policyUnchanged,
  policyVersionTaken,
} from './policy-drafts.refusals.js'
import { POLICY_DRAFT_RULES } from './policy-drafts.rules.js'

/**
 * Publishes it: from its day on it is in force. Never by who wrote in it or proposed it. What it means is kept with it.
 *
 * @throws Refusal POLICY_DRAFT_CHANGED, POLICY_DRAFT_NOT_VALID, POLICY_UNCHANGED, POLICY_VERSION_TAKEN,
 * POLICY_ANNOUNCED_TOO_EARLY, POLICY_EFFECT_TOO_EARLY, POLICY_OUTSOURCEE_MISSING, SEPARATION_OF_DUTIES
 * @law policy 11; PIPA 30
 */
export async function approveDraft(work: WritingWork, { id, revision }: PolicyDraftInput): Promise<PolicyDraftView> {
  const draft = await demandDraft(work, id)
  const actor = staffOf(work.actor)
  if (draft.state !== 'PROPOSED' || draft.revision !== revision || !draft.proposedById) throw policyDraftChanged()
  for (const writer of [draft.proposedById, ...draft.writtenByIds])
    demandApart('POLICY_APPROVED_BY_ANOTHER', writer, actor.accountId)
  if (!POLICY_DRAFT_RULES.approvesAfter(actor, draft.proposedById)) throw notFound()
  const weighed = weighDraft(work, draft.source, draft.isRaised)
  if ('problems' in weighed) throw policyDraftNotValid()
  demandPublishable(weighed)
  demandDisclosed(work.ports.outsourcees, weighed.document)
  await changed(
    work,
    'approve-policy-draft',
    'select jikimi.approve_policy_draft($1, $2, $3, $4, $5, $6, $7) as is_done',
    [
      id,
      revision,
      newId(work.now),
      policyDigest(weighed.document),
      weighed.significance,
      weighed.noticeDays,
      JSON.stringify({ ...weighed.consequences, collections: Object.fromEntries(await countedByPurpose(work)) }),
    ],
  )
  return recorded(work, id, 'approved')
}

function demandPublishable({ document, difference, significance, earliestOn, isTaken, today }: WeighedDraft): void {
  const { facts, words } = difference
  if (facts.length === 0 && words.length === 0 && significance === SIGNIFICANCES[0]) throw policyUnchanged()
  if (isTaken) throw policyVersionTaken()
  if (document.announcedOn < today) throw policyAnnouncedTooEarly({ today })
  if (document.effectiveOn < earliestOn) throw policyEffectTooEarly({ earliestOn })
}

/** Whoever processes for the company goes on being disclosed, or is no longer used first. @law PIPA 26②; policy 05 */
function demandDisclosed(outsourcees: readonly string[], { outsourcing }: PolicyDocument): void {
  const missing = outsourcees.find((name) => !outsourcing.outsourcees.some((one) => one.name === name))
  if (missing !== undefined) throw policyOutsourceeMissing({ name: missing })
}
