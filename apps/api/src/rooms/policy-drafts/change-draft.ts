import { newId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { cleanWords } from '../../kernel/clean-words.js'
import { cleanSource, cleanText } from './clean-draft.js'
import { demandDraft } from './find-drafts.js'
import { nextSource } from './next-source.js'
import type { PolicyDraftInput, ReturnPolicyDraftInput, SavePolicyDraftInput } from './policy-draft.inputs.js'
import type { PolicyDraftView } from './policy-draft.view.js'
import { policyDraftChanged, policyDraftOpen, policyNoticeMissing } from './policy-drafts.refusals.js'

type Act = 'began' | 'saved' | 'proposed' | 'returned' | 'dropped' | 'approved'

/** From the last version that is published, with the next number. @throws Refusal POLICY_DRAFT_OPEN while one is open */
export async function beginDraft(work: WritingWork): Promise<PolicyDraftView> {
  const id = newId(work.now)
  const [last] = work.ports.policy.all()
  const [made] = await work.rows<{ is_done: boolean }>(
    'begin-policy-draft',
    'select jikimi.begin_policy_draft($1, $2, $3) as is_done',
    [id, last!.id, nextSource(work)],
  )
  if (!made?.is_done) throw policyDraftOpen()
  return recorded(work, id, 'began')
}

/** Whole or not at all. @throws Refusal POLICY_DRAFT_CHANGED when somebody else wrote in it meanwhile, or it is proposed */
export async function saveDraft(work: WritingWork, given: SavePolicyDraftInput): Promise<PolicyDraftView> {
  await demandDraft(work, given.id)
  const { id, revision, source, noticeKo, noticeEn, isRaised } = given
  await changed(work, 'save-policy-draft', 'select jikimi.save_policy_draft($1, $2, $3, $4, $5, $6) as is_done', [
    id,
    revision,
    cleanSource(source),
    cleanText(noticeKo),
    cleanText(noticeEn),
    isRaised,
  ])
  return recorded(work, id, 'saved')
}

/** @throws Refusal POLICY_NOTICE_MISSING without the words of its notice in both languages */
export async function proposeDraft(work: WritingWork, { id, revision }: PolicyDraftInput): Promise<PolicyDraftView> {
  const { noticeKo, noticeEn } = await demandDraft(work, id)
  if (noticeKo === '' || noticeEn === '') throw policyNoticeMissing()
  await changed(work, 'propose-policy-draft', 'select jikimi.propose_policy_draft($1, $2) as is_done', [id, revision])
  return recorded(work, id, 'proposed')
}

export async function returnDraft(work: WritingWork, given: ReturnPolicyDraftInput): Promise<PolicyDraftView> {
  const { id, revision, reason } = given
  await demandDraft(work, id)
  await changed(work, 'return-policy-draft', 'select jikimi.return_policy_draft($1, $2, $3) as is_done', [
    id,
    revision,
    cleanWords(reason, 1000),
  ])
  return recorded(work, id, 'returned')
}

export async function dropDraft(work: WritingWork, { id, revision }: PolicyDraftInput): Promise<PolicyDraftView> {
  await demandDraft(work, id)
  await changed(work, 'drop-policy-draft', 'select jikimi.drop_policy_draft($1, $2) as is_done', [id, revision])
  return recorded(work, id, 'dropped')
}

export async function changed(
  work: WritingWork,
  name: string,
  statement: string,
  values: readonly unknown[],
): Promise<void> {
  const [row] = await work.rows<{ is_done: boolean }>(name, statement, values)
  if (!row?.is_done) throw policyDraftChanged()
}

export function recorded(work: WritingWork, id: string, act: Act): Promise<PolicyDraftView> {
  work.record({ act: `policy-draft.${act}`, ground: { duty: 'ACCESS_CONTROL' }, collections: [], objectId: id })
  return demandDraft(work, id)
}
