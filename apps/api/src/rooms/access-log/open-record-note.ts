import { openNote } from '../../persistence/sealed-note.js'
import type { AnyWork } from '../../persistence/work.js'
import type { AccessRecordView } from './access-record.view.js'

/** The words that were given with an act; null where there are none, or their key is gone with what they were about. */
export async function openRecordNote(
  work: AnyWork,
  { id, words: { sealed, old } }: Pick<AccessRecordView, 'id' | 'words'>,
): Promise<string | null> {
  if (!sealed) return old
  return (await openNote(work.ports.keystore, id, sealed)) ?? null
}
