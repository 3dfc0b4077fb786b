import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import {
  encodeEntries,
  entriesPath,
  parseCheckpoint,
  splitNote,
  TILE_WIDTH,
  tilePath,
  widthIn,
} from '@jikimi/transparency-log'
import type { EvidenceStore } from '../../../evidence/index.js'

export interface FileContents {
  readonly path: string
  readonly contents: AsyncIterable<Uint8Array>
}

/**
 * The evidence folder as it stood when its head was read, beside a sequencer that goes on: a tile below a signed size never
 * changes. Then the ledger of endings, as far as its lines are whole.
 */
export async function* evidenceFiles(store: EvidenceStore): AsyncGenerator<FileContents> {
  // What is published is never ahead of what is signed
  const published = store.published()
  const signed = store.signed()
  for (const [path, text] of [
    ['log.vkey', store.keysIn('log.vkey')],
    ['witnesses', store.keysIn('witnesses')],
  ] as const)
    if (text !== '') yield { path, contents: one(Buffer.from(text)) }
  if (signed !== undefined) {
    const { size } = parseCheckpoint(splitNote(signed).text)
    for (let n = 0; n * TILE_WIDTH < size; n += 1) {
      const width = widthIn(size, 0, n)
      yield { path: named(entriesPath(n), width), contents: one(encodeEntries(store.entries(n, width))) }
    }
    yield* tilesOf(store, size)
    yield { path: 'signed', contents: one(Buffer.from(signed)) }
  }
  if (published !== undefined) yield { path: 'checkpoint', contents: one(Buffer.from(published)) }
  yield* ledgerFiles(join(store.folder, 'endings'))
}

function* tilesOf(store: EvidenceStore, size: number): Generator<FileContents> {
  for (let [level, hashes] = [0, size]; hashes > 0; [level, hashes] = [level + 1, Math.floor(hashes / TILE_WIDTH)]) {
    for (let n = 0; n * TILE_WIDTH < hashes; n += 1) {
      const width = Math.min(TILE_WIDTH, hashes - n * TILE_WIDTH)
      yield { path: named(tilePath(level, n), width), contents: one(store.tile({ level, n, width })) }
    }
  }
}

async function* ledgerFiles(folder: string): AsyncGenerator<FileContents> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter((file) => file.endsWith('.jsonl')).toSorted()) {
    if ((await stat(join(folder, name))).size === 0) continue
    const text = await readFile(join(folder, name))
    yield { path: `endings/${name}`, contents: one(text.subarray(0, text.lastIndexOf(0x0a) + 1)) }
  }
}

const named = (path: string, width: number): string => (width === TILE_WIDTH ? path : `${path}.p/${width}`)

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
