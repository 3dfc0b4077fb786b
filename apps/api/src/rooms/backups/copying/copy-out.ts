import type { Client, Connection } from 'pg'

const MOST_WAITING = 4 * 1024 * 1024
const GATHERED = 64 * 1024

/**
 * `copy … to stdout`, as PostgreSQL's own bytes. Whoever reads slowly makes PostgreSQL wait: no more than some megabytes
 * are in memory. `pg` hands its messages to any query that takes them.
 */
export class CopyOut implements AsyncIterable<Buffer> {
  private waiting: Buffer[] = []
  private waitingBytes = 0
  private connection: Connection | undefined
  private isOver = false
  private fault: Error | undefined
  private wake: () => void = () => undefined
  private count = 0

  constructor(private readonly text: string) {}

  /** How many rows it were; known once it has been read to its end. */
  readonly rows = (): number => this.count

  static from(client: Client, text: string): CopyOut {
    return client.query(new CopyOut(text))
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer> {
    for (;;) {
      const gathered = this.waiting
      const bytes = this.waitingBytes
      if (bytes >= GATHERED || (this.isOver && bytes > 0)) {
        this.waiting = []
        this.waitingBytes = 0
        this.connection?.stream.resume()
        yield Buffer.concat(gathered)
        continue
      }
      if (this.fault) throw this.fault
      if (this.isOver) return
      this.connection?.stream.resume()
      await new Promise<void>((done) => (this.wake = done))
    }
  }

  submit(connection: Connection): void {
    this.connection = connection
    connection.query(this.text)
  }

  handleCopyData({ chunk }: { readonly chunk: Buffer }): void {
    // A copy: the connection goes on to use these bytes for what comes next
    this.waiting.push(Buffer.from(chunk))
    this.waitingBytes += chunk.length
    if (this.waitingBytes >= MOST_WAITING) this.connection?.stream.pause()
    if (this.waitingBytes >= GATHERED) this.wake()
  }

  handleCommandComplete({ text }: { readonly text: string }): void {
    this.count = Number(/^COPY (\d+)$/.exec(text)?.[1] ?? 0)
  }

  handleError(fault: Error): void {
    this.fault = fault
    this.isOver = true
    this.wake()
  }

  handleReadyForQuery(): void {
    this.isOver = true
    this.wake()
  }
}
