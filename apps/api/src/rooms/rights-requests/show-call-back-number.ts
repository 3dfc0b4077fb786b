import { shows } from '../../kernel/shown.js'
import { viewOf } from '../../kernel/view.js'
import type { WritingWork } from '../../persistence/work.js'
import { areOfSeveral, namesOnFile, numbersOnFile, REQUEST_PURPOSE, type SealedCollection } from '../subjects/index.js'
import { demandAttended } from './demand-attended.js'
import { recordOf } from './record-of.js'
import { CallBackNumbersView } from './request-parts.view.js'
import { requestRow } from './request-row.js'
import type { RightsRequestInput } from './request-work.inputs.js'
import { requestDestroyed, requestNotThere } from './requests.refusals.js'
import { REQUEST_RULES } from './requests.rules.js'

interface Source extends SealedCollection {
  readonly person: string
}

/**
 * The numbers on file, to call the person back by: what is restricted is used for that person's own request here and nothing
 * else of it is shown. Where nothing is held, the number that was given. Where several names lie under it, a comparison is
 * asked for, too. On record with whose they are. @law Decree 46①
 */
export async function showCallBackNumber(work: WritingWork, given: RightsRequestInput): Promise<CallBackNumbersView> {
  const row = await demandAttended(work, given)
  if (!REQUEST_RULES.isChangeable(row.state)) throw requestNotThere()
  if (!row.pseudonym) throw requestDestroyed()
  const sources = await work.rows<Source>(
    'call-back-sources',
    'select id, purpose, policy_version_id, pseudonym, key_id, sealed, person from jikimi.call_back_sources($1, $2)',
    [row.id, row.version],
  )
  const held = sources.filter(({ purpose }) => purpose !== REQUEST_PURPOSE)
  const used = held.length > 0 ? held : sources
  const phones = await numbersOnFile(work.ports, used)
  // That one of them answers does not say which
  if (areOfSeveral(await namesOnFile(work.ports, held)))
    await work.rows('tell-people-apart', 'select jikimi.tell_people_apart($1)', [row.id])
  const record = recordOf('rights-request.number-shown', row)
  const pseudonyms = used.map(({ pseudonym }) => pseudonym)
  work.record({ ...record, collections: [...new Set([...record.collections, ...pseudonyms])] })
  const { version } = await requestRow(work, row.id)
  const shown = { act: record.act, ground: record.ground, pseudonym: pseudonyms[0] ?? row.pseudonym }
  return shows(viewOf(CallBackNumbersView, { phones, isOnFile: held.length > 0, version }), shown)
}
