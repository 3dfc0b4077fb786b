import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Client } from 'pg'
import type { Alteration, Done } from './alteration.js'
import { copyOf, digestOf, putBack } from './folder-copy.js'
import { type Looked, type Lookers, lookAt } from './look.js'
import type { Scene } from './scene.js'
import { Seeded } from './seeded.js'

/** One alteration and who noticed. */
export interface Round extends Looked {
  readonly seed: number
  readonly kind: string
  readonly what: string
}

const CANT_BE_DONE = /^(22|23|42|0A|21|55)/
const TRIES = 200

/** What is not altered must not be noticed: or else something other than the alterations is. */
export async function demandQuiet(scene: Scene, lookers: Lookers): Promise<void> {
  await scene.client.query('begin')
  try {
    const { byVerifier, byFsck } = await lookAt(scene, scene.client, lookers)
    if (byVerifier !== undefined || byFsck !== undefined) throw new Error(`Without cause: ${byVerifier} ${byFsck}`)
  } finally {
    await scene.client.query('rollback')
  }
}

/** Alters something and looks, so that the same seed does the same again; puts everything back. */
export async function aRound(
  scene: Scene,
  seed: number,
  alterations: readonly Alteration[],
  lookers: Lookers,
): Promise<Round> {
  const seeded = new Seeded(seed)
  const total = alterations.reduce((sum, { weight }) => sum + weight, 0)
  for (let left = TRIES; left > 0; left -= 1) {
    let ticket = seeded.below(total)
    const chosen = alterations.find(({ weight }) => (ticket -= weight) < 0)!
    const looked = await tried(scene, chosen, seeded, lookers)
    if (looked) return { seed, kind: chosen.kind, ...looked }
  }
  throw new Error(`Seed ${seed} never found anything to alter.`)
}

async function tried(scene: Scene, { apply }: Alteration, seeded: Seeded, lookers: Lookers) {
  const { client, folder, keyFile, evidence, key, earlier } = scene
  const files = filesDigest(scene)
  const before = await tablesDigests(client)
  await client.query('begin; set local session_replication_role = replica')
  let other: Client = client
  try {
    const done = await apply(scene, seeded).catch(impossible)
    if (done === undefined) return undefined
    if (done.moment === undefined) await client.query('set local session_replication_role = origin')
    else await (other = earlier[done.moment]!.client).query('begin')
    if (!(await isChanged(scene, done, { files, before }))) return undefined
    const looked = await lookAt(scene, other, lookers, done.pack && changing(done.pack))
    return { ...looked, what: done.what }
  } finally {
    await client.query('rollback')
    if (other !== client) await other.query('rollback')
    putBack(evidence, folder)
    rmSync(keyFile, { force: true })
    writeFileSync(keyFile, key, { mode: 0o600 })
  }
}

/** What PostgreSQL itself refuses to hold is no alteration. */
function impossible(fault: unknown): undefined {
  const code = typeof fault === 'object' && fault !== null && 'code' in fault ? String(fault.code) : ''
  if (!CANT_BE_DONE.test(code)) throw fault
  return undefined
}

const TABLES = [
  'access_record',
  'log_entry',
  'collection_access',
  'log_statement',
  'log_head',
  'record_cut',
  'log_witness',
]
const digestText = (table: string): string =>
  `(select md5(string_agg(tableoid::regclass::text || t::text, '' order by tableoid::regclass::text, t::text)) from jikimi.${table} t)`
const kept = new WeakMap<Client, Map<string, string>>()

/** Of every table of the log as it is between rounds; it stays the same as long as rounds put back what they altered. */
async function tablesDigests(client: Client): Promise<ReadonlyMap<string, string>> {
  const known = kept.get(client) ?? new Map<string, string>()
  if (known.size === 0) for (const table of TABLES) known.set(table, await digestOfTable(client, table))
  kept.set(client, known)
  return known
}

async function digestOfTable(client: Client, table: string): Promise<string> {
  const { rows } = await client.query<{ digest: string | null }>(`select ${digestText(table)} as digest`)
  return rows[0]!.digest ?? ''
}

const filesDigest = ({ folder, keyFile }: Scene): string =>
  `${digestOf(copyOf(folder))} ${readFileSync(keyFile).toString('base64')}`

interface Before {
  readonly files: string
  readonly before: ReadonlyMap<string, string>
}

/** Nothing counts that did not land. */
async function isChanged(
  scene: Scene,
  { tables = [], isOfFiles = false, moment, pack }: Done,
  { files, before }: Before,
): Promise<boolean> {
  if (pack) return true
  if (isOfFiles && filesAfter(scene) !== files) return true
  if (moment !== undefined)
    return (await digestOfTable(scene.earlier[moment]!.client, 'log_head')) !== before.get('log_head')
  for (const table of tables) if ((await digestOfTable(scene.client, table)) !== before.get(table)) return true
  return false
}

function filesAfter(scene: Scene): string {
  try {
    return filesDigest(scene)
  } catch {
    return 'the key file is gone'
  }
}

const changing =
  (pack: (archive: Buffer) => Buffer) =>
  (archive: Buffer): Buffer => {
    const packed = pack(archive)
    if (packed.equals(archive)) throw new Error('The archive was not altered.')
    return packed
  }
