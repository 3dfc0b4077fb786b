import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  checkpointText,
  encodeEntries,
  entriesPath,
  grow,
  leafHash,
  newSigner,
  recordEntry,
  SIGNATURE_TYPES,
  signNote,
  TILE_WIDTH,
  TreeHead,
  tilePath,
  verifyInclusion,
  widthIn,
} from '@jikimi/transparency-log'
import { EvidenceStore, proofOf } from '@jikimi/api/dist/evidence/index.js'
import { measure } from './measure.ts'
import { goal, round } from './table.ts'

const AT_ONCE = TILE_WIDTH * 64

/** How long a proof is at so many entries, how long it takes to make and to check, and to derive all anew from the tiles. */
export async function treeProofs(size: number, seconds: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'jikimi-bench-'))
  try {
    const store = new EvidenceStore(folder)
    const { signer } = newSigner('localhost/log/bench', SIGNATURE_TYPES.ED25519)
    await plant(store, size, (text) => signNote(text, signer))
    const evidence = { store, verifier: signer.verifier }
    const index = () => Math.floor(Math.random() * size)
    const made = await measure(async () => proofOf(evidence, index()), 1, seconds)
    const proof = proofOf(evidence, index())!
    const root = TreeHead.of(size, store.tile).root()
    const claim = { leaf: proof.leafHash, index: proof.index, size, hashes: proof.hashes, root }
    const checked = await measure(async () => verifyInclusion(claim), 1, seconds)
    process.stdout.write(`
### Proofs at ${size.toLocaleString('en')} entries

${goal(proof.hashes.length <= 20, `${proof.hashes.length} hashes, ${proof.hashes.length * 32} bytes (goal 20)`)}
made in ${round(made.p50, 3)} ms (p99 ${round(made.p99, 3)}), from O(log n) tiles
${goal(verifyInclusion(claim) && checked.p50 <= 1, `checked in ${round(checked.p50, 4)} ms (goal 1)`)}
${deriveAnew(store, size, root)}
`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function plant(store: EvidenceStore, size: number, sign: (text: string) => string): Promise<void> {
  let head = TreeHead.empty
  const header = {
    hour: '2026-11-23T04:00:00Z',
    ground: { kind: 'purpose', code: 'CIVIL_COMPLAINT' } as const,
    departmentId: null,
    part: 1,
    parts: 1,
  }
  const commitment = new Uint8Array(32)
  for (let first = 0; first < size; first += AT_ONCE) {
    const entries = Array.from({ length: Math.min(AT_ONCE, size - first) }, (_, nth) => {
      new DataView(commitment.buffer).setUint32(0, first + nth)
      return recordEntry(header, commitment)
    })
    const grown = grow(head, entries.map(leafHash))
    head = grown.head
    const files = grown.tiles.map(({ level, n, width, hashes }) => ({
      path: tilePath(level, n, width),
      contents: hashes,
    }))
    for (let at = 0; at < entries.length; at += TILE_WIDTH) {
      const bundle = entries.slice(at, at + TILE_WIDTH)
      files.push({ path: entriesPath((first + at) / TILE_WIDTH, bundle.length), contents: encodeEntries(bundle) })
    }
    await store.write(files)
  }
  await store.publish(sign(checkpointText({ origin: 'localhost/log/bench', size, root: head.root() })))
}

/** Every entry of every bundle, hashed again, must come to the same root. */
function deriveAnew(store: EvidenceStore, size: number, root: Uint8Array): string {
  const begun = performance.now()
  let head = TreeHead.empty
  for (let n = 0; n * TILE_WIDTH < size; n += 1)
    head = grow(head, store.entries(n, widthIn(size, 0, n)).map(leafHash)).head
  const taken = (performance.now() - begun) / 1000
  return goal(
    Buffer.compare(head.root(), root) === 0 && taken <= 60,
    `derived anew from every entry in ${round(taken)} s (goal 60)`,
  )
}
