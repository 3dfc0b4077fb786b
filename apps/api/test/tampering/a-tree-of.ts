import {
  checkpointText,
  encodeEntries,
  entriesPath,
  grow,
  leafHash,
  type Signer,
  signNote,
  TILE_WIDTH,
  TreeHead,
  tilePath,
  verifierKeyOf,
} from '@jikimi/transparency-log'
import type { FolderCopy } from './folder-copy.js'

/** The evidence folder that these entries have under this key: what whoever holds the key can make of them. */
export function aTreeOf(entries: readonly Uint8Array[], signer: Signer, witnesses: Buffer): FolderCopy {
  const { head, root, tiles } = grow(TreeHead.empty, entries.map(leafHash))
  const note = Buffer.from(signNote(checkpointText({ origin: signer.verifier.name, size: head.size, root }), signer))
  const bundles = Array.from({ length: Math.ceil(entries.length / TILE_WIDTH) }, (_, n) => {
    const own = entries.slice(n * TILE_WIDTH, (n + 1) * TILE_WIDTH)
    return [entriesPath(n, own.length), Buffer.from(encodeEntries(own))] as const
  })
  return new Map([
    ...tiles.map(({ level, n, width, hashes }) => [tilePath(level, n, width), Buffer.from(hashes)] as const),
    ...bundles,
    ['signed', note],
    ['checkpoint', note],
    ['log.vkey', Buffer.from(`${verifierKeyOf(signer.verifier)}\n`)],
    ['witnesses', witnesses],
  ])
}
