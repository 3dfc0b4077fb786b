import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { type ArchiveHead, archiveHead } from './archive-head.js'
import { backupKey } from './backup-key.js'
import { BackupRefused } from './backup-refused.js'
import { CHUNK_BYTES, ChunkSeal, TAG_BYTES } from './chunk-seal.js'
import { type EntryHead, FRAMES } from './frames.js'

/** What is done with an entry's bytes. Returns how many rows they were. Not all of them need be asked for. */
export type TakeEntry = (entry: EntryHead, contents: AsyncIterable<Buffer>) => Promise<number | undefined>

interface EndedEntry extends EntryHead {
  readonly bytes: number
  readonly rows: number
  readonly digest: string
}

/** Only the head, which needs no key. @throws BackupRefused BACKUP_NOT_ONE */
export async function readHead(path: string): Promise<ArchiveHead> {
  const file = await open(path, 'r')
  try {
    return (await headIn(file)).head
  } finally {
    await file.close()
  }
}

/**
 * Reads a backup through once, entry by entry, a chunk at a time. What it gave before it throws counts for nothing: only
 * when it returns, all of it was whole. @throws BackupRefused
 */
export async function readArchive(path: string, key: Buffer, take: TakeEntry): Promise<readonly EndedEntry[]> {
  const file = await open(path, 'r')
  try {
    const { head, bytes } = await headIn(file)
    if (head.key !== backupKey.idOf(key)) throw new BackupRefused('BACKUP_KEY_WRONG')
    return await new Frames(chunksOf(file, bytes.length, new ChunkSeal(key, head, bytes))).all(take)
  } finally {
    await file.close()
  }
}

async function headIn(file: FileHandle) {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(archiveHead.mostBytes), 0, archiveHead.mostBytes, 0)
  return archiveHead.decode(buffer.subarray(0, bytesRead))
}

async function* chunksOf(file: FileHandle, from: number, seal: ChunkSeal): AsyncGenerator<Buffer> {
  const { size } = await file.stat()
  try {
    for (let at = from; ;) {
      const length = (await read(file, at, 4)).readUInt32BE()
      if (length < TAG_BYTES || length > CHUNK_BYTES + TAG_BYTES) throw new BackupRefused('BACKUP_DAMAGED')
      const sealed = await read(file, at + 4, length)
      at += 4 + length
      const isLast = at === size
      const plain = seal.open(sealed, isLast)
      // The last chunk there is must say that it is the last
      if (plain === undefined) throw new BackupRefused(isLast ? 'BACKUP_CUT' : 'BACKUP_DAMAGED')
      yield plain
      if (isLast) return
    }
  } finally {
    seal.end()
  }
}

async function read(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at)
  if (bytesRead < length) throw new BackupRefused('BACKUP_CUT')
  return buffer
}

interface Frame {
  readonly type: number
  readonly payload: Buffer
}

class Frames {
  private rest: Buffer = Buffer.alloc(0)

  constructor(private readonly chunks: AsyncGenerator<Buffer>) {}

  async all(take: TakeEntry): Promise<readonly EndedEntry[]> {
    const ended: EndedEntry[] = []
    for (;;) {
      const { type, payload } = await this.next()
      if (type === FRAMES.entry) ended.push(await this.entry(JSON.parse(payload.toString('utf8')) as EntryHead, take))
      else if (type === FRAMES.manifest) return await this.end(ended, payload)
      else throw new BackupRefused('BACKUP_DAMAGED')
    }
  }

  private async entry(head: EntryHead, take: TakeEntry): Promise<EndedEntry> {
    const digest = createHash('sha256')
    let end: EndedEntry | undefined
    const contents = async function* (this: Frames): AsyncGenerator<Buffer> {
      for (let frame = await this.next(); ; frame = await this.next()) {
        if (frame.type === FRAMES.end) {
          end = JSON.parse(frame.payload.toString('utf8')) as EndedEntry
          return
        }
        if (frame.type !== FRAMES.data) throw new BackupRefused('BACKUP_DAMAGED')
        digest.update(frame.payload)
        yield frame.payload
      }
    }.call(this)
    const rows = await take(head, contents)
    // What nobody asked for is still checked
    for await (const _ of contents);
    if (end === undefined || end.digest !== digest.digest('hex') || (rows !== undefined && rows !== end.rows))
      throw new BackupRefused('BACKUP_DAMAGED')
    return end
  }

  private async end(ended: readonly EndedEntry[], manifest: Buffer): Promise<readonly EndedEntry[]> {
    const isAll = manifest.toString('utf8') === JSON.stringify(ended)
    if (!isAll || this.rest.length > 0 || !(await this.chunks.next()).done) throw new BackupRefused('BACKUP_DAMAGED')
    return ended
  }

  private async next(): Promise<Frame> {
    const head = await this.take(5)
    const length = head.readUInt32BE(1)
    if (length > 64 * 1024 * 1024) throw new BackupRefused('BACKUP_DAMAGED')
    return { type: head[0]!, payload: await this.take(length) }
  }

  private async take(length: number): Promise<Buffer> {
    const parts = [this.rest]
    let bytes = this.rest.length
    while (bytes < length) {
      const { value, done } = await this.chunks.next()
      if (done === true) throw new BackupRefused('BACKUP_CUT')
      parts.push(value)
      bytes += value.length
    }
    const all = parts.length === 1 ? parts[0]! : Buffer.concat(parts)
    this.rest = all.subarray(length)
    return all.subarray(0, length)
  }
}
