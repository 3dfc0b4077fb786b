import type { ComparedItem } from '@jikimi/schema'
import { isCleanText } from '@jikimi/vault'
import type { WritingWork } from '../../persistence/work.js'
import { differingOnFile, type FiledCollection } from '../subjects/index.js'
import { demandRequest, type RequestRow } from './request-row.js'
import type { ComparedItemInput } from './request-work.inputs.js'
import { rungNotValid } from './requests.refusals.js'
import { REQUEST_RULES } from './requests.rules.js'

export interface Comparison {
  readonly compared: readonly ComparedItem[]
  readonly differing: readonly ComparedItem[]
  /** Of the collections that were opened for it. */
  readonly pseudonyms: readonly string[]
}

const LONGEST = 320

/**
 * Compares what somebody said with what the targets of a request hold, restricted or not: only which items differ comes
 * out, and what was said stays nowhere. The request is held from here until it is noted, so that of two at once one counts.
 *
 * @throws Refusal RUNG_NOT_VALID before anything is opened: fewer than three items, one twice, none on file; and
 * REQUEST_CHANGED_MEANWHILE. @law Decree 46①
 */
export async function compareWithFile(
  work: WritingWork,
  { id, version }: Pick<RequestRow, 'id' | 'version'>,
  said: readonly ComparedItemInput[],
): Promise<Comparison> {
  const compared = said.map(({ item }) => item)
  if (!REQUEST_RULES.isEnough(compared) || !said.every(isSaid)) throw rungNotValid()
  const held = await work.rows<FiledCollection>(
    'comparison-sources',
    `select id, purpose, policy_version_id, pseudonym, key_id, sealed, case_number, received_on
     from jikimi.comparison_sources($1, $2)`,
    [id, version],
  )
  if (held.length === 0) {
    await demandRequest(work, id, version)
    throw rungNotValid()
  }
  const differing = await differingOnFile(work.ports, held, said)
  return { compared, differing, pseudonyms: held.map(({ pseudonym }) => pseudonym) }
}

const isSaid = ({ value }: ComparedItemInput): boolean =>
  value.trim() !== '' && value.length <= LONGEST && isCleanText(value)
