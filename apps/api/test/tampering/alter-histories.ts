import { writeFileSync } from 'node:fs'
import { newSigner, type Signer, signerOf, verifierKeyOf } from '@jikimi/transparency-log'
import { encodeRow, EvidenceStore, RECORD_COLUMNS, type RecordRow } from '../../src/evidence/index.js'
import { aTreeOf } from './a-tree-of.js'
import type { Alteration, Done } from './alteration.js'
import { putBack } from './folder-copy.js'
import type { Scene } from './scene.js'
import type { Seeded } from './seeded.js'

const signerIn = ({ key }: Scene): Signer => signerOf(key.toString('utf8').trim())

function entriesOf({ folder, size }: Scene): Uint8Array[] {
  const store = new EvidenceStore(folder)
  return Array.from({ length: Math.ceil(size / 256) }, (_, n) => store.entries(n, Math.min(256, size - n * 256))).flat()
}

/** A tree of other entries in the folder. Cosignatures are lost: the witness's key is not here. */
function written(scene: Scene, entries: readonly Uint8Array[], signer: Signer): void {
  putBack(aTreeOf(entries, signer, scene.evidence.get('witnesses')!), scene.folder)
}

/** A record that says something else, and the entry that it has now. */
async function anotherRecord(
  { client }: Scene,
  from: number,
  seeded: Seeded,
): Promise<{ index: number; entry: Uint8Array } | undefined> {
  const { rows } = await client.query<{ index: string; id: string; at: string }>(
    `select e.index, r.id, r.at::text as at from jikimi.log_entry e join jikimi.access_record r on r.at = e.record_at and r.id = e.record_id
     where e.index >= $1 order by e.index`,
    [from],
  )
  if (rows.length === 0) return undefined
  const { index, id, at } = seeded.of(rows)
  await client.query(`update jikimi.access_record set act = 'inquiry.other-than-it-was' where id = $1 and at = $2`, [
    id,
    at,
  ])
  const { rows: found } = await client.query<RecordRow>(
    `select ${RECORD_COLUMNS} from jikimi.access_record r where id = $1 and at = $2`,
    [id, at],
  )
  return { index: Number(index), entry: encodeRow(found[0]!).entry }
}

/** A second history from some size on: row, entry, tiles and checkpoint agree, under the log's own key. */
async function fork(scene: Scene, seeded: Seeded): Promise<Done | undefined> {
  const from = seeded.below(scene.size)
  const other = await anotherRecord(scene, from, seeded)
  if (other === undefined) return undefined
  written(scene, entriesOf(scene).with(other.index, other.entry), signerIn(scene))
  return { what: `another history from ${other.index}`, isOfFiles: true, tables: ['access_record'] }
}

async function swappedKey(scene: Scene, seeded: Seeded): Promise<Done> {
  const { signer, privateText } = newSigner(signerIn(scene).verifier.name)
  const other = seeded.isHeads() ? await anotherRecord(scene, 0, seeded) : undefined
  const entries = entriesOf(scene)
  written(scene, other === undefined ? entries : entries.with(other.index, other.entry), signer)
  writeFileSync(scene.keyFile, `${privateText}\n`)
  return { what: `everything signed anew by ${verifierKeyOf(signer.verifier)}`, isOfFiles: true }
}

/** As an installation with another name has it. */
function anotherLog(scene: Scene, seeded: Seeded): Promise<Done> {
  const { signer } = newSigner(`localhost/log/${seeded.bytes(4).toString('hex')}`)
  written(scene, entriesOf(scene).slice(0, 1 + seeded.below(scene.size)), signer)
  return Promise.resolve({ what: `the folder of ${signer.verifier.name}`, isOfFiles: true })
}

const plain = (kind: string, weight: number, apply: Alteration['apply']): Alteration => ({ kind, weight, apply })

/** Older copies, forks, other keys: what is consistent in itself. */
export const HISTORY_ALTERATIONS: readonly Alteration[] = [
  plain('an older copy of the folder', 10, ({ earlier, folder }, seeded) => {
    const moment = seeded.below(earlier.length)
    putBack(earlier[moment]!.evidence, folder)
    return Promise.resolve({ what: `folder ${moment}`, isOfFiles: true })
  }),
  plain('an older copy of the database', 10, ({ earlier }, seeded) => {
    const moment = seeded.below(earlier.length)
    return Promise.resolve({ what: `database ${moment}`, moment })
  }),
  plain('an older copy of both', 10, ({ earlier, folder }, seeded) => {
    const moment = seeded.below(earlier.length)
    putBack(earlier[moment]!.evidence, folder)
    return Promise.resolve({ what: `both ${moment}`, isOfFiles: true, moment })
  }),
  plain('a second history under the same key', 15, fork),
  plain('the newest entries dropped and signed anew', 8, (scene, seeded) => {
    const size = 1 + seeded.below(scene.size - 1)
    written(scene, entriesOf(scene).slice(0, size), signerIn(scene))
    return Promise.resolve({ what: `signed anew at ${size}`, isOfFiles: true })
  }),
  plain('everything signed anew by another key', 8, swappedKey),
  plain("another log's folder", 8, anotherLog),
]
