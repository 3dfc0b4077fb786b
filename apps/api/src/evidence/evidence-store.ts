import { readFileSync, readdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { decodeEntries, entriesPath, HASH_BYTES, TILE_WIDTH, type TilePlace, tilePath } from '@jikimi/transparency-log'
import { EvidenceRefused } from './evidence-refused.js'
import { type FileToWrite, UNFINISHED, writeFiles } from './write-files.js'

/** What the sequencer has signed last: its commit point. */
const SIGNED = 'signed'
/** The same with the cosignatures of witnesses, a moment later: what everybody else goes by. */
const PUBLISHED = 'checkpoint'
const TRIES = 3

/**
 * The evidence folder, in the layout of C2SP tlog-tiles. One process writes; anybody may read at any time: a tile is
 * never changed below the signed size, and a partial one goes only when a wider one is there.
 */
export class EvidenceStore {
  constructor(readonly folder: string) {}

  signed = (): string | undefined => this.text(SIGNED)
  published = (): string | undefined => this.text(PUBLISHED)
  verifierKey = (): string | undefined => this.text('log.vkey')?.trim()

  /** One of the files with verifier keys, byte for byte. */
  keysIn = (name: 'log.vkey' | 'witnesses'): string => this.text(name) ?? ''

  /** Verifier keys of the witnesses that the configuration names. */
  witnesses = (): string[] => (this.text('witnesses') ?? '').split('\n').filter((line) => line !== '')

  /** The hashes of a tile: as many as asked for, also where a wider one is there by now. */
  readonly tile = ({ level, n, width }: TilePlace): Uint8Array => {
    const { bytes, own } = this.widest(tilePath(level, n), width)
    if (bytes.length !== own * HASH_BYTES) throw new EvidenceRefused('LOG_DAMAGED', tilePath(level, n, width))
    return bytes.subarray(0, width * HASH_BYTES)
  }

  /** The first `width` entries of a bundle. */
  entries(n: number, width: number): Uint8Array[] {
    try {
      const { bytes, own } = this.widest(entriesPath(n), width)
      const entries = decodeEntries(bytes)
      if (entries.length === own) return entries.slice(0, width)
    } catch (fault) {
      if (fault instanceof EvidenceRefused) throw fault
    }
    throw new EvidenceRefused('LOG_DAMAGED', entriesPath(n, width))
  }

  write = (files: readonly FileToWrite[]): Promise<void> => writeFiles(this.folder, files)
  /** Once this returns, the tree has grown. */
  sign = (note: string): Promise<void> => this.write([{ path: SIGNED, contents: note }])
  publish = (note: string): Promise<void> => this.write([{ path: PUBLISHED, contents: note }])

  /** Partial tiles and bundles beside those of this size at the edge: nobody needs them any more. */
  async prune(places: readonly { readonly path: string; readonly width: number }[]): Promise<void> {
    for (const { path, width } of places) {
      const partials = join(this.folder, `${path}.p`)
      for (const name of names(partials)) if (Number(name) !== width) await rm(join(partials, name), { force: true })
      if (width === TILE_WIDTH) await rm(partials, { recursive: true, force: true })
    }
  }

  /** What interrupted writes left. */
  sweep = (): Promise<void> => rm(join(this.folder, UNFINISHED), { recursive: true, force: true })

  private text(name: string): string | undefined {
    return this.bytes(name)?.toString('utf8')
  }

  /** The narrowest that is wide enough: what a write that never got signed left is wider. It holds as much as its name says. */
  private widest(path: string, width: number): { bytes: Uint8Array; own: number } {
    for (let left = TRIES; left > 0; left -= 1) {
      for (const own of this.candidates(path, width)) {
        const bytes = this.bytes(own < TILE_WIDTH ? `${path}.p/${own}` : path)
        if (bytes !== undefined) return { bytes, own }
      }
    }
    throw new EvidenceRefused('LOG_DAMAGED', path)
  }

  /** Widths that may be there. */
  private *candidates(path: string, width: number): Generator<number> {
    if (width < TILE_WIDTH) yield width
    if (width < TILE_WIDTH) {
      const wider = names(join(this.folder, `${path}.p`)).map(Number)
      for (const one of wider.toSorted((a, b) => a - b)) if (one > width) yield one
    }
    yield TILE_WIDTH
  }

  private bytes(path: string): Buffer | undefined {
    try {
      return readFileSync(join(this.folder, path))
    } catch (fault) {
      if (isMissing(fault)) return undefined
      throw fault
    }
  }
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (fault) {
    if (isMissing(fault)) return []
    throw fault
  }
}

const isMissing = (fault: unknown): boolean =>
  typeof fault === 'object' &&
  fault !== null &&
  'code' in fault &&
  (fault.code === 'ENOENT' || fault.code === 'ENOTDIR')
