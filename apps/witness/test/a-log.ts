import {
  checkpointText,
  consistencyProof,
  emptyRoot,
  grow,
  hashesInTiles,
  leafHash,
  newSigner,
  rootAt,
  signNote,
  toBase64,
  TreeHead,
  verifierKeyOf,
} from '@jikimi/transparency-log'

/** An invented log of up to 255 entries under one key. A branch has another history from each size on that it names. */
export function aLog(origin = 'staff.example.kr/log/019ab0c1') {
  const { signer } = newSigner(origin)
  const branches = new Map<string, Uint8Array>()
  const hashes = (branch: string): Uint8Array => {
    const known = branches.get(branch)
    if (known !== undefined) return known
    const forks = [...branch.matchAll(/\d+/g)].map(Number)
    const leaves = Array.from({ length: 255 }, (_, at) =>
      leafHash(Buffer.from(`${at} ${forks.filter((from) => from <= at).join()}`)),
    )
    const { edge } = grow(TreeHead.empty, leaves).head
    branches.set(branch, edge[0]!)
    return edge[0]!
  }
  const hashAt = (size: number, branch: string) => hashesInTiles(size, () => hashes(branch))
  const text = (size: number, branch = 'main', named = origin): string =>
    checkpointText({ origin: named, size, root: size === 0 ? emptyRoot() : rootAt(size, hashAt(size, branch)) })
  return {
    origin,
    key: verifierKeyOf(signer.verifier),
    signer,
    text,
    note: (size: number, branch = 'main'): string => signNote(text(size, branch), signer),
    /** A body for add-checkpoint with the proof that belongs to it. */
    body(oldSize: number, size: number, branch = 'main'): string {
      const proof = oldSize > 0 && oldSize <= size ? consistencyProof(oldSize, size, hashAt(size, branch)) : []
      return [`old ${oldSize}`, ...proof.map(toBase64), '', this.note(size, branch)].join('\n')
    },
  }
}
