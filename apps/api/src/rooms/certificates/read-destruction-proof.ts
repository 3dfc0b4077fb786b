import type { DestructionProofKind } from '@jikimi/schema'
import { toBase64 } from '@jikimi/transparency-log'
import { viewOf } from '../../kernel/view.js'
import type { ReadingWork } from '../../persistence/work.js'
import { DestructionProofView } from './destruction-proof.view.js'

interface Row {
  readonly kind: DestructionProofKind
  readonly number: string
  readonly destroyed_on: string
  readonly collections: number
  readonly certificate_number: string | null
  readonly openable_until: Date | null
  readonly root: Buffer | null
}

/** Longer is no number; the question is asked all the same, so that it takes as long. */
const MOST_CHARACTERS = 40

/**
 * Null for whatever is no number of anything destroyed: a living case, somebody else's, nonsense. Work and record are the
 * same; what was typed is nowhere kept.
 */
export async function readDestructionProof(work: ReadingWork, number: string): Promise<DestructionProofView | null> {
  const asked = number.normalize('NFKC').trim().toUpperCase().slice(0, MOST_CHARACTERS)
  const [row] = await work.rows<Row>(
    'destruction-proof',
    `select kind, number, destroyed_on::text as destroyed_on, collections, certificate_number, openable_until, root
     from jikimi.destruction_proof($1)`,
    [asked],
  )
  work.note({ act: 'certificate.verified', ground: { duty: 'DESTRUCTION' }, collections: [] })
  return row
    ? viewOf(DestructionProofView, {
        number: row.number,
        kind: row.kind,
        destroyedOn: row.destroyed_on,
        collections: row.collections,
        certificateNumber: row.certificate_number,
        openableUntil: row.openable_until,
        root: row.root && toBase64(row.root),
      })
    : null
}
