import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { signerOf } from '@jikimi/transparency-log'
import type { Client } from 'pg'
import { EvidenceStore, fsck, keptVerifier, type Log, signTerms, witnessedBy } from '../../src/evidence/index.js'
import { exportRecords } from '../../src/rooms/access-log/index.js'
import { asPool, looking, within } from './as-pool.js'
import { putBack } from './folder-copy.js'
import type { Scene } from './scene.js'

/** What somebody who looks says; undefined where all is well. */
export type Alarm = string | undefined

/** The two who look. A test that removes one of their checks puts another in its place. */
export interface Lookers {
  verifier(archive: string, scene: Scene): Promise<Alarm>
  fsck(client: Client, scene: Scene): Promise<Alarm>
}

const VERIFIER = fileURLToPath(new URL('../../../verifier/jikimi-verify.mjs', import.meta.url))

interface Verifier {
  verify(
    path: string,
    options: { key: string; witnesses: string[]; visit: string },
  ): Promise<{ exit: number; problem: { code: string; en: string } | null; proved: { en: string }[] }>
}

/** The auditor's own program, with the keys and the visit file that the auditor brought along. */
async function verifies(archive: string, { auditor, desk }: Scene): Promise<Alarm> {
  const { verify } = (await import(VERIFIER)) as Verifier
  const visit = join(desk, 'visit.json')
  rmSync(visit, { force: true })
  if (auditor.visit.length > 0) writeFileSync(visit, auditor.visit)
  const { exit, problem } = await verify(archive, { key: auditor.logKey, witnesses: [auditor.witnessKey], visit })
  return exit === 0 ? undefined : `exit ${exit}: ${problem?.code}`
}

async function checks(client: Client, { folder, keyFile, witnesses }: Scene): Promise<Alarm> {
  try {
    const verifier = await keptVerifier(keyFile)
    const asked = { origin: verifier.name, verifier }
    const checkpoints = await Promise.all(
      witnesses.map(async (one) => ({ name: one.verifier.name, checkpoint: await witnessedBy(one, asked) })),
    )
    const witnessed = checkpoints.flatMap(({ name, checkpoint }) => (checkpoint ? [{ name, checkpoint }] : []))
    const parts = { client: within(client), store: new EvidenceStore(folder), verifier, witnessed, patienceMs: 50 }
    const { findings } = await looking(client, 'jikimi_backup', () => fsck(parts))
    return findings.length === 0 ? undefined : findings.map(({ code }) => code).join()
  } catch (fault) {
    return `refused: ${fault instanceof Error ? fault.name : 'unknown'}`
  }
}

export const LOOKERS: Lookers = { verifier: verifies, fsck: checks }

/** What the server exports, by the job's own function, as the worker's role: the archive's path, or why there is none. */
export async function exported(client: Client, scene: Scene): Promise<{ path?: string; failure?: string }> {
  const { folder, keyFile, desk, exportId } = scene
  const faults: unknown[] = []
  const parts = {
    pool: asPool(client),
    store: new EvidenceStore(folder),
    sign: (terms: string) => signTerms(signerIn(keyFile))(terms),
    folder: desk,
    report: (fault: unknown) => void faults.push(fault),
  }
  const path = join(desk, `${exportId}.tar.gz`)
  rmSync(path, { force: true })
  try {
    const state = await looking(client, 'jikimi_worker', async () => {
      await exportRecords(parts, { now: scene.now(), limit: 1 })
      const { rows } = await client.query('select state, failure from jikimi.record_export where id = $1', [exportId])
      return rows[0] as { state: string; failure: string | null }
    })
    return state.state === 'DONE' ? { path } : { failure: `no archive: ${state.failure}` }
  } catch (fault) {
    return { failure: `no archive: ${fault instanceof Error ? fault.message : 'unknown'}` }
  }
}

/** As the server that was started with this key file. */
function signerIn(keyFile: string): Pick<Log, 'origin' | 'signer'> {
  const signer = signerOf(readFileSync(keyFile, 'utf8').trim())
  return { origin: signer.verifier.name, signer }
}

export interface Looked {
  readonly byVerifier: Alarm
  readonly byFsck: Alarm
}

/** Both look at what is there now. `pack` alters the archive on its way to the auditor. */
export async function lookAt(
  scene: Scene,
  client: Client,
  lookers: Lookers,
  pack?: (archive: Buffer) => Buffer,
): Promise<Looked> {
  const { path, failure } = await exported(client, scene)
  if (path !== undefined && pack) writeFileSync(path, pack(readFileSync(path)))
  const byVerifier = path === undefined ? failure : await lookers.verifier(path, scene)
  return { byVerifier, byFsck: pack ? undefined : await lookers.fsck(client, scene) }
}

/** What both say while one file of the evidence has other contents. */
export async function lookAtFile(scene: Scene, file: string, contents: Buffer): Promise<Looked> {
  await scene.client.query('begin')
  try {
    writeFileSync(join(scene.folder, file), contents)
    return await lookAt(scene, scene.client, LOOKERS)
  } finally {
    await scene.client.query('rollback')
    putBack(scene.evidence, scene.folder)
  }
}
