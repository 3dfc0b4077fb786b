import { gunzipSync, gzipSync } from 'node:zlib'
import type { Alteration } from './alteration.js'
import type { Seeded } from './seeded.js'

const BLOCK = 512
interface Member {
  readonly name: string
  readonly start: number
  readonly size: number
  /** Where the next begins. */
  readonly end: number
}

function membersOf(tar: Buffer): Member[] {
  const members: Member[] = []
  for (let start = 0; tar[start] !== 0;) {
    const name = tar.toString('latin1', start, start + 100).replace(/\0.*$/, '')
    const size = Number.parseInt(tar.toString('latin1', start + 124, start + 135), 8)
    const end = start + BLOCK + Math.ceil(size / BLOCK) * BLOCK
    members.push({ name, start, size, end })
    start = end
  }
  return members
}

/** For people to read; the verifier takes nothing from it. */
const isProse = ({ name }: Member): boolean => name === 'README.txt'
/** With every entry at hand the same is proven without it: leaving it out hides nothing. */
const isSpare = ({ name }: Member): boolean => name === 'consistency'
/** The auditor goes by the keys that came on another way: a list that is shorter takes none of them away. */
const isListOfWitnesses = ({ name }: Member): boolean => name === 'witnesses'

type Repack = (tar: Buffer, member: Member, seeded: Seeded) => Buffer
const nobody = (): boolean => false

/** Something within the archive, packed again. The seed decides now, the archive comes later. */
const repacked = (
  kind: string,
  weight: number,
  repack: Repack,
  isPassedOver: (one: Member) => boolean = nobody,
): Alteration => ({
  kind: `the archive: ${kind}`,
  weight,
  apply: (_, seeded) => {
    const done = {
      what: kind,
      pack: (archive: Buffer): Buffer => {
        const tar = gunzipSync(archive)
        const member = seeded.of(membersOf(tar).filter((one) => !isProse(one) && !isPassedOver(one) && one.size > 0))
        done.what = `${kind}: ${member.name}`
        return gzipSync(repack(Buffer.from(tar), member, seeded), { level: 1 })
      },
    }
    return Promise.resolve(done)
  },
})

const bytes = (kind: string, weight: number, alter: (archive: Buffer, seeded: Seeded) => Buffer): Alteration => ({
  kind: `the archive: ${kind}`,
  weight,
  apply: (_, seeded) => Promise.resolve({ what: kind, pack: (archive) => alter(archive, seeded) }),
})

/** gzip says when and where it was packed, and fills up its last byte: nobody unpacks anything else for it. */
function isSameInside(one: Buffer, other: Buffer): boolean {
  try {
    return gunzipSync(one).equals(gunzipSync(other))
  } catch {
    return false
  }
}

/** What lies on the way from the server to the auditor. */
export const ARCHIVE_ALTERATIONS: readonly Alteration[] = [
  bytes('a bit flipped', 15, (archive, seeded) => {
    const own = seeded.flipped(archive)
    return isSameInside(own, archive) ? own.subarray(0, -1) : own
  }),
  bytes('cut short', 10, (archive, seeded) => archive.subarray(0, seeded.below(archive.length))),
  bytes('something behind it', 5, (archive, seeded) => Buffer.concat([archive, seeded.bytes(1 + seeded.below(600))])),
  repacked('a bit of a file flipped', 40, (tar, member, seeded) => {
    const at = member.start + BLOCK + seeded.below(member.size)
    tar[at] = tar[at]! ^ (1 << seeded.below(8))
    return tar
  }),
  repacked(
    'a file left out',
    10,
    (tar, { start, end }) => Buffer.concat([tar.subarray(0, start), tar.subarray(end)]),
    isSpare,
  ),
  repacked('a file twice', 5, (tar, { start, end }) => Buffer.concat([tar.subarray(0, end), tar.subarray(start)])),
  repacked('a line left out', 10, withoutALine, isListOfWitnesses),
]

function withoutALine(tar: Buffer, { start, size, end }: Member, seeded: Seeded): Buffer {
  const lines = tar.toString('latin1', start + BLOCK, start + BLOCK + size).split('\n')
  const others = lines.toSpliced(seeded.below(Math.max(1, lines.length - 1)), 1)
  const shorter = resized(tar.subarray(start, start + BLOCK), Buffer.from(others.join('\n'), 'latin1'))
  return Buffer.concat([tar.subarray(0, start), shorter, tar.subarray(end)])
}

/** A member with other contents behind its header. */
function resized(header: Buffer, contents: Buffer): Buffer {
  const own = Buffer.from(header)
  own.write(contents.length.toString(8).padStart(11, '0'), 124, 'latin1')
  own.fill(' ', 148, 156)
  own.write(
    `${own
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
    'latin1',
  )
  return Buffer.concat([own, contents, Buffer.alloc((BLOCK - (contents.length % BLOCK)) % BLOCK)])
}
