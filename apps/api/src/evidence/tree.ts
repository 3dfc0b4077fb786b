import {
  checkpointText,
  entriesPath,
  encodeEntries,
  grow,
  leafHash,
  openNote,
  parseCheckpoint,
  signNote,
  TILE_WIDTH,
  TreeHead,
  tilePath,
  type Verifier,
  verifierKeyOf,
} from '@jikimi/transparency-log'
import { EvidenceRefused } from './evidence-refused.js'
import type { Log } from './log.js'
import type { OnStep } from './steps.js'
import type { FileToWrite } from './write-files.js'

/** The tree as it was last signed. */
export interface Tree {
  readonly head: TreeHead
  /** The signed note; undefined for the empty tree, which is never signed. */
  readonly note: string | undefined
}

/** Reads the signed tree back, and demands that its edge adds up to what was signed. @throws EvidenceRefused */
export function readTree({ store, verifier, origin }: Pick<Log, 'store' | 'verifier' | 'origin'>): Tree {
  const key = store.verifierKey()
  if (key !== undefined && key !== verifierKeyOf(verifier)) throw new EvidenceRefused('LOG_KEY_WRONG')
  const note = store.signed()
  if (note === undefined) return { head: TreeHead.empty, note }
  const checkpoint = signedBy(note, verifier)
  if (checkpoint.origin !== origin) throw new EvidenceRefused('LOG_KEY_WRONG')
  const head = TreeHead.of(checkpoint.size, store.tile)
  if (Buffer.compare(head.root(), checkpoint.root) !== 0) throw new EvidenceRefused('LOG_DAMAGED', 'signed')
  return { head, note }
}

function signedBy(note: string, verifier: Verifier) {
  try {
    return parseCheckpoint(openNote(note, [verifier]).text)
  } catch {
    throw new EvidenceRefused('LOG_DAMAGED', 'signed')
  }
}

/** Entries and tiles, then the checkpoint: with its name the tree has grown, before it nothing has happened. */
export async function growTree(log: Log, tree: Tree, entries: readonly Uint8Array[], onStep: OnStep): Promise<Tree> {
  const { store, signer, origin } = log
  const { head, root, tiles } = grow(tree.head, entries.map(leafHash))
  const places = tiles.map(({ level, n, width, hashes }) => ({ path: tilePath(level, n), width, contents: hashes }))
  places.push(...bundlesFrom(log, tree.head.size, entries))
  await store.write(places.map(fileOf))
  await onStep('TILES_WRITTEN')
  const note = signNote(checkpointText({ origin, size: head.size, root }), signer)
  await store.sign(note)
  await onStep('SIGNED')
  await store.prune(places)
  return { head, note }
}

interface Place {
  readonly path: string
  readonly width: number
  readonly contents: Uint8Array
}

const fileOf = ({ path, width, contents }: Place): FileToWrite => ({
  path: width === TILE_WIDTH ? path : `${path}.p/${width}`,
  contents,
})

function bundlesFrom({ store }: Log, size: number, entries: readonly Uint8Array[]): Place[] {
  const begun = size % TILE_WIDTH
  let n = (size - begun) / TILE_WIDTH
  const all = [...(begun > 0 ? store.entries(n, begun) : []), ...entries]
  const places: Place[] = []
  for (let at = 0; at < all.length; at += TILE_WIDTH, n += 1) {
    const bundle = all.slice(at, at + TILE_WIDTH)
    places.push({ path: entriesPath(n), width: bundle.length, contents: encodeEntries(bundle) })
  }
  return places
}
