import { createHash } from 'node:crypto'
import { canonicalJson } from '@jikimi/policy'
import type { InspectionRow } from './find-inspections.js'
import { contentDigest } from './pack-content.js'

interface Signature {
  readonly by: string
  readonly at: Date
  readonly followUpSealed: Buffer
}

/**
 * SHA-256, hex, of everything that a signature stands under: the pack by its digest, texts by those of their seals, so
 * that nobody can guess at a text from here.
 */
export const signedDigest = ({ id, digest, comments }: InspectionRow, { by, at, followUpSealed }: Signature): string =>
  contentDigest(
    canonicalJson({
      format: 'jikimi.inspection-signature/v1',
      inspection: id,
      pack: digest,
      comments: comments.map(({ sealed, at: saidAt, ...comment }) => ({
        ...comment,
        at: new Date(saidAt).toISOString(),
        text: ofSeal(Buffer.from(sealed, 'base64')),
      })),
      followUp: ofSeal(followUpSealed),
      signedBy: by,
      signedAt: at.toISOString(),
    }),
  )

const ofSeal = (sealed: Buffer): string => createHash('sha256').update(sealed).digest('hex')
