import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { openNote, parseCheckpoint, parseVerifierKey } from '@jikimi/transparency-log'
import type { Pool } from 'pg'
import type { EvidenceStore } from '../../evidence/index.js'
import { entryRange } from './entry-range.js'
import type { ClaimedExport } from './export-claim.js'
import { ExportStopped } from './export-stopped.js'
import { sliceMembers } from './slice-members.js'
import { isStatedBehind } from './stated-behind.js'
import { tar, type TarMember } from './tar.js'

/** The tree that a slice is of, and how much of it. */
export interface SlicePlan {
  readonly origin: string
  readonly checkpoint: string
  readonly verifierKey: string
  readonly size: number
  readonly first: number
  readonly end: number
}

/** The newest published tree; entries of the period with their margins, up to the end where that is needed, or all. */
export async function planSlice(pool: Pool, store: EvidenceStore, one: ClaimedExport): Promise<SlicePlan> {
  const [checkpoint, verifierKey] = [store.published(), store.verifierKey()]
  if (checkpoint === undefined || verifierKey === undefined) throw new ExportStopped('EVIDENCE_DAMAGED')
  const { origin, size } = parseCheckpoint(openNote(checkpoint, [parseVerifierKey(verifierKey)]).text)
  if (Number(one.earlier_size) > size) throw new ExportStopped('EARLIER_TREE_UNKNOWN')
  const tree = { origin, checkpoint, verifierKey, size }
  if (one.has_all_headers) return { ...tree, first: 0, end: size }
  const range = entryRange(store, size, { from: one.begins, until: one.ends })
  const isToTheEnd = await isStatedBehind(pool, store, size, { ...range, begins: one.begins })
  return { ...tree, first: range.first, end: isToTheEnd ? size : range.end }
}

export interface Packing {
  readonly store: EvidenceStore
  readonly sign: (terms: string) => string
  readonly witnesses: string
  readonly bodiesFile: string
  readonly now: Date
  /** Called now and then: packing takes a while. */
  readonly onMember: () => Promise<void>
}

/** Packs the archive into `path`, durable when this returns. */
export async function packSlice(
  one: ClaimedExport,
  plan: SlicePlan,
  path: string,
  { onMember, ...packing }: Packing,
): Promise<{ readonly bytes: number; readonly digest: string }> {
  const { checkpoint, verifierKey } = plan
  const earlierSize = one.earlier_size === null ? null : Number(one.earlier_size)
  const terms = termsOf(one, plan, packing.now)
  const members = sliceMembers({ ...packing, terms, checkpoint, verifierKey, earlierSize })
  const hash = createHash('sha256')
  let bytes = 0
  await pipeline(
    tar(watched(members, onMember), packing.now),
    createGzip(),
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk)
        bytes += chunk.length
        yield chunk
      }
    },
    createWriteStream(path, { mode: 0o600, flush: true }),
  )
  return { bytes, digest: hash.digest('hex') }
}

const termsOf = (one: ClaimedExport, { origin, size, first, end }: SlicePlan, now: Date) => ({
  format: 'jikimi.slice/v1',
  origin,
  made: toSecond(now),
  size,
  first,
  end,
  scope: {
    purposes: one.purposes,
    duties: one.duties,
    departments: one.departments,
    from: toSecond(one.begins),
    until: toSecond(one.ends),
  },
})

const toSecond = (at: Date): string => `${at.toISOString().slice(0, 19)}Z`

async function* watched(members: AsyncIterable<TarMember>, onMember: () => Promise<void>): AsyncGenerator<TarMember> {
  for await (const member of members) {
    await onMember()
    yield member
  }
}
