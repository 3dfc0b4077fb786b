import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Pool } from 'pg'
import { EvidenceRefused, type EvidenceStore } from '../../evidence/index.js'
import { claimExport, type ClaimedExport, noteProgress } from './export-claim.js'
import { exportFile } from './export-file.js'
import { type Ended, finishExport, expireExports } from './finish-export.js'
import { ExportStopped, type ExportStop } from './export-stopped.js'
import { packSlice, planSlice } from './make-record-export.js'
import { writeBodies } from './slice-bodies.js'

export interface ExportParts {
  /** As role `jikimi_worker`, whose row rules show an export what it may hold. */
  readonly pool: Pool
  readonly store: EvidenceStore
  /** A note by the log's key over what a slice says of itself. */
  sign(terms: string): string
  /** Where archives lie until they are over, `<id>.tar.gz`. */
  readonly folder: string
  /** For faults: an export that failed by one says no more than that. */
  report(fault: unknown): void
}

/**
 * Makes the exports that wait, one after the other, and removes those that are over. A worker that was killed has its
 * export made anew by the next. Returns how many were begun.
 */
export async function exportRecords(
  parts: ExportParts,
  { now, limit }: { readonly now: Date; readonly limit: number },
): Promise<number> {
  await mkdir(parts.folder, { recursive: true, mode: 0o700 })
  await expireExports(parts, now).catch(parts.report)
  for (let begun = 0; begun < limit; begun += 1) {
    const one = await claimExport(parts.pool, now)
    if (!one) return begun
    await sweep(parts.folder, one.id)
    await make(parts, one, now).catch((fault: unknown) => stop(parts, one, now, fault))
    await sweep(parts.folder, one.id, one.claim)
  }
  return limit
}

async function make(parts: ExportParts, one: ClaimedExport, now: Date): Promise<void> {
  const { pool, store, sign, folder } = parts
  const plan = await planSlice(pool, store, one)
  const [bodiesFile, unfinished] = [join(folder, `${one.id}.${one.claim}.bodies`), unfinishedFile(folder, one)]
  const total = plan.end - plan.first
  await noteProgress(pool, one, { done: 0, total })
  await writeBodies(pool, one, bodiesFile, {
    ...plan,
    onStep: (done) => noteProgress(pool, one, { done, total }),
  })
  const beat = everySoOften(() => noteProgress(pool, one, { done: total, total }))
  const witnesses = await readFile(join(store.folder, 'witnesses'), 'utf8').catch(() => '')
  const packed = await packSlice(one, plan, unfinished, { store, sign, witnesses, bodiesFile, now, onMember: beat })
  const ended: Ended = { state: 'DONE', treeSize: plan.size, ...packed }
  await finishExport(pool, one, now, ended, () => rename(unfinished, exportFile(folder, one.id)))
}

async function stop(parts: ExportParts, one: ClaimedExport, now: Date, fault: unknown): Promise<void> {
  const failure = codeOf(fault)
  if (failure === 'FAULT') parts.report(fault)
  if (failure !== 'CLAIM_LOST') await finishExport(parts.pool, one, now, { state: 'FAILED', failure })
}

function codeOf(fault: unknown): ExportStop {
  if (fault instanceof ExportStopped) return fault.code
  return fault instanceof EvidenceRefused ? 'EVIDENCE_DAMAGED' : 'FAULT'
}

const unfinishedFile = (folder: string, { id, claim }: ClaimedExport) => join(folder, `${id}.${claim}.unfinished`)

/** What unfinished attempts at an export left, or one of them. */
async function sweep(folder: string, id: string, claim = ''): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.startsWith(`${id}.${claim}`) && /[.](bodies|unfinished)$/.test(name))
      await rm(join(folder, name), { force: true })
  }
}

const MEMBERS_A_BEAT = 256

function everySoOften(act: () => Promise<void>): () => Promise<void> {
  let count = 0
  return async () => {
    count += 1
    if (count % MEMBERS_A_BEAT === 0) await act()
  }
}
