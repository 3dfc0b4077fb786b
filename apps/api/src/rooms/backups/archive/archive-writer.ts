import { createHash } from 'node:crypto'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { syncFolder } from '../../../kernel/sync-folder.js'
import { type ArchiveHead, archiveHead } from './archive-head.js'
import { CHUNK_BYTES, ChunkSeal } from './chunk-seal.js'
import { type EntryHead, FRAMES, frame } from './frames.js'

/**
 * Writes a backup: entries one after the other, then what all of them were. It lies under its name only when it is whole
 * and on the disk; until then under one that ends in `.unfinished`. Holds a chunk or two in memory.
 */
export class ArchiveWriter {
  private readonly entries: (EntryHead & { bytes: number; rows: number; digest: string })[] = []
  private readonly digest = createHash('sha256')
  private waiting: Buffer[] = []
  private waitingBytes = 0
  private written = 0

  private constructor(
    readonly path: string,
    private readonly file: FileHandle,
    private readonly chunks: ChunkSeal,
  ) {}

  static async begin(path: string, key: Buffer, head: ArchiveHead): Promise<ArchiveWriter> {
    const bytes = archiveHead.encode(head)
    const file = await open(`${path}.unfinished`, 'wx', 0o600)
    const writer = new ArchiveWriter(path, file, new ChunkSeal(key, head, bytes))
    await writer.put(bytes)
    return writer
  }

  /** One entry from beginning to end. Returns its rows, as `rows` counts them once it is through. */
  async add(head: EntryHead, contents: AsyncIterable<Uint8Array>, rows: () => number = () => 0): Promise<number> {
    const digest = createHash('sha256')
    let bytes = 0
    await this.push(frame(FRAMES.entry, JSON.stringify(head)))
    for await (const data of contents) {
      digest.update(data)
      bytes += data.length
      for (let at = 0; at < data.length; at += CHUNK_BYTES)
        await this.push(
          frame(FRAMES.data, Buffer.from(data.buffer, data.byteOffset + at, Math.min(CHUNK_BYTES, data.length - at))),
        )
    }
    const entry = { ...head, bytes, rows: rows(), digest: digest.digest('hex') }
    await this.push(frame(FRAMES.end, JSON.stringify(entry)))
    this.entries.push(entry)
    return entry.rows
  }

  /** The manifest, the last chunk, the disk, the name. Returns size and digest of the whole file. */
  async finish(): Promise<{ readonly bytes: number; readonly digest: string }> {
    await this.push(frame(FRAMES.manifest, JSON.stringify(this.entries)))
    await this.putChunk(Buffer.concat(this.waiting), true)
    await this.file.sync()
    await this.file.close()
    this.chunks.end()
    await rename(`${this.path}.unfinished`, this.path)
    await syncFolder(dirname(this.path))
    return { bytes: this.written, digest: this.digest.digest('hex') }
  }

  /** What is not whole goes. */
  async abandon(): Promise<void> {
    this.chunks.end()
    await this.file.close().catch(() => undefined)
    await rm(`${this.path}.unfinished`, { force: true })
  }

  private async push(bytes: Buffer): Promise<void> {
    this.waiting.push(bytes)
    this.waitingBytes += bytes.length
    if (this.waitingBytes <= CHUNK_BYTES) return
    let all = Buffer.concat(this.waiting)
    for (; all.length > CHUNK_BYTES; all = all.subarray(CHUNK_BYTES))
      await this.putChunk(all.subarray(0, CHUNK_BYTES), false)
    // A copy: what was written is let go of
    this.waiting = [Buffer.from(all)]
    this.waitingBytes = all.length
  }

  private async putChunk(plain: Buffer, isLast: boolean): Promise<void> {
    const sealed = this.chunks.seal(plain, isLast)
    const length = Buffer.alloc(4)
    length.writeUInt32BE(sealed.length)
    await this.put(Buffer.concat([length, sealed]))
  }

  private async put(bytes: Buffer): Promise<void> {
    let at = 0
    while (at < bytes.length) at += (await this.file.write(bytes, at)).bytesWritten
    this.digest.update(bytes)
    this.written += bytes.length
  }
}
