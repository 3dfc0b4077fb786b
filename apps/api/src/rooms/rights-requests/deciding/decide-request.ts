import type { RefusalGround } from '@jikimi/schema'
import { staffOf } from '../../../authority/actor.js'
import { newId } from '../../../kernel/identifier.js'
import type { WritingWork } from '../../../persistence/work.js'
import type { RequestRow } from '../request-row.js'
import { sealRequestText } from '../request-text.js'
import { requestChangedMeanwhile } from '../requests.refusals.js'
import type { RightsRequestView } from '../rights-request.view.js'
import { changedRequest } from './changed-request.js'
import { cleanWords } from './clean-words.js'
import type { DecideRightsRequestInput, DecisionPartInput } from './decisions.inputs.js'
import {
  decisionNotComplete,
  groundNotOfThisRight,
  nothingProposed,
  objectionNeedsAnother,
  refusalNeedsGround,
} from './decisions.refusals.js'
import { DECISION_RULES } from './decisions.rules.js'
import { demandAct } from './demand-act.js'
import { demandNamesNobody } from './demand-names-nobody.js'
import { proposedCorrections } from './proposed-corrections.js'
import { targetFacts } from './target-facts.js'

const SHORTEST_REASON = 10

interface Part {
  readonly target: string
  readonly outcome: 'GRANTED' | 'REFUSED'
  readonly ground: RefusalGround | null
  readonly destroys: boolean
  readonly words: string
}

/**
 * Grants or refuses, collection by collection; refused only on a ground that the law knows for this right. Whole, part or
 * refused follows from the parts. The second round is another person's.
 *
 * @law PIPA 35④, 36①④, 37②④, 38⑤; Decree 42①
 */
export async function decideRequest(work: WritingWork, given: DecideRightsRequestInput): Promise<RightsRequestView> {
  const row = await demandAct(work, given, 'decide')
  await demandAnother(work, row)
  const parts = given.parts.map((part) => partOf(row, part))
  await demandComplete(work, row, parts)
  const words = cleanWords(given.words, 0)
  await demandNamesNobody(work, row, [words, ...parts.map((part) => part.words)])
  const sealed = await sealedParts(work, row, parts)
  const text = words === '' ? null : await sealRequestText(work, row, 'DECISION', words)
  const [decided] = await work.rows<{ outcome: string | null }>(
    'decide-request',
    'select jikimi.decide_rights_request($1, $2, $3, $4, $5::jsonb) as outcome',
    [newId(work.now), row.id, given.version, text, JSON.stringify(sealed)],
  )
  if (!decided?.outcome) throw requestChangedMeanwhile()
  return changedRequest(work, row, { act: 'rights-request.decided' })
}

/** In SQL too: `decided_by_another`. */
async function demandAnother(work: WritingWork, row: RequestRow): Promise<void> {
  const before = await work.rows<{ decided_by: string }>(
    'decided-before',
    'select d.decided_by from jikimi.request_decision d where d.request_id = $1 and d.round < $2',
    [row.id, row.round],
  )
  const people = before.map(({ decided_by }) => decided_by)
  if (!DECISION_RULES.mayDecide(staffOf(work.actor), people)) throw objectionNeedsAnother()
}

function partOf({ kind }: RequestRow, { targetId, outcome, ground, words, destroy }: DecisionPartInput): Part {
  if ((outcome === 'REFUSED') !== (ground != null)) throw refusalNeedsGround()
  if (ground != null && !DECISION_RULES.fits(kind, ground)) throw groundNotOfThisRight(ground)
  if (destroy && (kind !== 'SUSPENSION' || outcome !== 'GRANTED')) throw decisionNotComplete()
  const reason = outcome === 'REFUSED' ? cleanWords(words, SHORTEST_REASON) : ''
  return { target: targetId, outcome, ground: ground ?? null, destroys: destroy, words: reason }
}

async function demandComplete(work: WritingWork, row: RequestRow, parts: readonly Part[]): Promise<void> {
  const open = (await targetFacts(work, row.id)).filter((target) => target.is_to_decide)
  const wanted = open.map((target) => target.target_id).toSorted()
  const given = parts.map(({ target }) => target).toSorted()
  if (wanted.length !== given.length || wanted.some((id, at) => id !== given[at])) throw decisionNotComplete()
  if (row.kind !== 'CORRECTION') return
  const proposed = new Set((await proposedCorrections(work, row.id)).map((one) => one.target_id))
  if (parts.some(({ outcome, target }) => outcome === 'GRANTED' && !proposed.has(target))) throw nothingProposed()
}

/** One after another: a transaction asks one thing at a time. */
async function sealedParts(work: WritingWork, row: RequestRow, parts: readonly Part[]) {
  const sealed = []
  for (const { words, ...part } of parts)
    sealed.push({ ...part, text: words === '' ? null : await sealRequestText(work, row, 'REFUSAL', words) })
  return sealed
}
