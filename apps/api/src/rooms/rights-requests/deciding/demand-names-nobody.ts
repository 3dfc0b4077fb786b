import type { AnyWork } from '../../../persistence/work.js'
import { openRequester } from '../../subjects/index.js'
import type { RequestRow } from '../request-row.js'
import { wordsNamePerson } from './decisions.refusals.js'

/**
 * A notice may be opened by others, and its mail says the same: the officer's words must not bear the name, address or
 * number that came with the request. @throws Refusal WORDS_NAME_PERSON
 */
export async function demandNamesNobody(
  work: AnyWork,
  { collection_id: id, key_id: keyId, sealed }: RequestRow,
  words: readonly string[],
): Promise<void> {
  if (!id || !keyId || !sealed) return
  const { name, email, phone } = await openRequester(work.ports, { id, key_id: keyId, sealed })
  const text = folded(words.join('\n'))
  const named = [name, email, phone].flatMap((value) => (value && folded(value).length > 1 ? [folded(value)] : []))
  if (named.some((value) => text.includes(value))) throw wordsNamePerson()
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/[\s-]/g, '')
