import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import {
  consistencyProof,
  edgeTiles,
  encodeEntries,
  entriesPath,
  hashesInTiles,
  TILE_WIDTH,
  tilePath,
  toBase64,
  widthIn,
} from '@jikimi/transparency-log'
import type { EvidenceStore } from '../../evidence/index.js'
import { sliceReadme } from './slice-readme.js'
import type { TarMember } from './tar.js'

/** What a slice is made of; `docs/transparency-log.md` says what each file holds. */
export interface SliceParts {
  readonly store: EvidenceStore
  /** `slice.json` as an object. */
  readonly terms: { readonly size: number; readonly first: number; readonly end: number }
  readonly sign: (terms: string) => string
  readonly checkpoint: string
  readonly verifierKey: string
  readonly witnesses: string
  readonly earlierSize: number | null
  readonly bodiesFile: string
}

/** Packs faithfully and checks nothing: checking is the verifier's, whom the server is a stranger to. */
export async function* sliceMembers(parts: SliceParts): AsyncGenerator<TarMember> {
  const { store, terms, earlierSize } = parts
  yield text('README.txt', sliceReadme)
  const own = `${JSON.stringify(terms)}\n`
  yield text('slice.json', own)
  yield text('slice.note', parts.sign(own))
  yield text('checkpoint', parts.checkpoint)
  yield text('log.vkey', `${parts.verifierKey}\n`)
  yield text('witnesses', parts.witnesses)
  if (earlierSize !== null) yield text('consistency', consistency(store, earlierSize, terms.size))
  yield* tiles(store, terms.size)
  for (let start = terms.first; start < terms.end; start += TILE_WIDTH) {
    const [n, width] = [start / TILE_WIDTH, Math.min(TILE_WIDTH, terms.end - start)]
    yield bytes(entriesPath(n, width), encodeEntries(store.entries(n, width)))
  }
  const { size } = await stat(parts.bodiesFile)
  yield { name: 'bodies.jsonl', size, contents: createReadStream(parts.bodiesFile, { highWaterMark: 1 << 20 }) }
}

/** Every full tile above the leaves, and the tile at the right edge of each level. */
function* tiles(store: EvidenceStore, size: number): Generator<TarMember> {
  for (let level = 1; widthIn(size, level, 0) > 0; level += 1) {
    for (let n = 0; widthIn(size, level, n) === TILE_WIDTH; n += 1)
      yield bytes(tilePath(level, n), store.tile({ level, n, width: TILE_WIDTH }))
  }
  for (const place of edgeTiles(size)) yield bytes(tilePath(place.level, place.n, place.width), store.tile(place))
}

function consistency(store: EvidenceStore, earlier: number, size: number): string {
  const hashes = consistencyProof(earlier, size, hashesInTiles(size, store.tile))
  return [`old ${earlier}`, ...hashes.map(toBase64), ''].join('\n')
}

const text = (name: string, contents: string): TarMember => bytes(name, Buffer.from(contents, 'utf8'))

const bytes = (name: string, contents: Uint8Array): TarMember => ({
  name,
  size: contents.length,
  contents: contents.length > 0 ? [contents] : [],
})
