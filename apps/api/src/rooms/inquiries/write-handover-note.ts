import { isCleanText, maskForbiddenIdentifiers, normaliseText } from '@jikimi/vault'
import { staffOf } from '../../authority/actor.js'
import { textNotValid } from '../../kernel/general.refusals.js'
import type { WritingWork } from '../../persistence/work.js'
import { type LetterPlace, writeLetter } from './write-letter.js'

const NOTE_LIMIT = 2000

/**
 * Leaves a note with a case that is handed over, for whoever gets it. Called before the case changes hands: row rules
 * let its holder alone write one. Identification numbers in it are made unreadable.
 *
 * @law PIPA 24-2
 */
export async function writeHandoverNote(work: WritingWork, place: LetterPlace, given: string): Promise<void> {
  if (!isCleanText(given)) throw textNotValid()
  const text = normaliseText(given).trim()
  if (text === '') return
  if ([...text].length > NOTE_LIMIT) throw textNotValid()
  const { accountId } = staffOf(work.actor)
  await writeLetter(work, place, {
    direction: 'HANDOVER',
    body: maskForbiddenIdentifiers(text).text,
    writtenBy: accountId,
  })
  await work.em.flush()
}
