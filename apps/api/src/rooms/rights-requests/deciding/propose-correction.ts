import { itemsFor } from '@jikimi/policy'
import { newId } from '../../../kernel/identifier.js'
import { notFound } from '../../../kernel/general.refusals.js'
import type { WritingWork } from '../../../persistence/work.js'
import { checkItem, itemNotInForm, itemRequired } from '../../inquiries/index.js'
import { demandMoved } from '../demand-moved.js'
import type { RequestRow } from '../request-row.js'
import { sealRequestText } from '../request-text.js'
import { REQUEST_RULES } from '../requests.rules.js'
import { correctionNotPossible } from './decisions.refusals.js'
import { cleanWords } from './clean-words.js'
import { type TargetFacts, targetFacts } from './target-facts.js'

const MOST = 50

/** One value, for one item of one collection that the request is about. */
export interface ProposedChange {
  readonly targetId: string
  readonly item: string
  readonly value: string
}

/**
 * Lays proposals beside a request for correction, held against the form that the collection was taken with, as at intake.
 * By its assignee, or by the person on their page: the caller establishes which, the database decides again, and the
 * caller records it. One for an item that has one takes its place.
 *
 * @law PIPA 36①⑤
 * @throws Refusal ITEM_NOT_LISTED, ITEM_REQUIRED, ITEM_TOO_LONG, ITEM_NOT_VALID, TEXT_NOT_VALID, CORRECTION_NOT_POSSIBLE
 */
export async function layCorrections(
  work: WritingWork,
  row: Pick<RequestRow, 'id' | 'kind' | 'state' | 'version' | 'collection_id' | 'key_id'>,
  { changes, words }: { readonly changes: readonly ProposedChange[]; readonly words: string | null | undefined },
): Promise<void> {
  if (row.kind !== 'CORRECTION' || !REQUEST_RULES.isChangeable(row.state)) throw correctionNotPossible()
  if (changes.length < 1 || changes.length > MOST) throw correctionNotPossible()
  const targets = new Map((await targetFacts(work, row.id)).map((target) => [target.target_id, target]))
  const checked = changes.map((change) => checkChange(work, targets.get(change.targetId), change))
  const evidence = cleanWords(words, 0)
  if (evidence !== '') await sealRequestText(work, row, 'EVIDENCE', evidence)
  const sealed = []
  for (const { target, item, text, masked } of checked)
    sealed.push({
      id: newId(work.now),
      target,
      item,
      masked,
      text: await sealRequestText(work, row, 'CORRECTION', text),
    })
  demandMoved(
    await work.rows<{ is_done: boolean }>(
      'propose-corrections',
      'select jikimi.propose_corrections($1, $2, $3::jsonb) as is_done',
      [row.id, row.version, JSON.stringify(sealed)],
    ),
  )
}

function checkChange(work: WritingWork, target: TargetFacts | undefined, { item: code, value }: ProposedChange) {
  if (!target?.is_to_decide) throw notFound()
  const { document } = work.ports.policy.published(target.policy_version_id)
  const item = itemsFor(document, target.purpose).find((one) => one.code === code && one.requirement !== 'GENERATED')
  if (!item) throw itemNotInForm()
  const { text, isMasked } = checkItem(item, value)
  if (text === '' && item.requirement === 'REQUIRED') throw itemRequired(code)
  return { target: target.target_id, item: code, text, masked: isMasked }
}
