import { once } from 'node:events'
import type { Client, Connection } from 'pg'

const MOST_WAITING = 4 * 1024 * 1024

/** `copy … from stdin` with these bytes; waits where PostgreSQL is slower than what reads them. Returns how many rows it were. */
export function copyIn(client: Client, text: string, contents: AsyncIterable<Buffer>): Promise<number> {
  return new Promise<number>((done, failed) => {
    client.query(new CopyIn(text, contents, done, failed))
  })
}

/** What `pg` has for whoever copies, and its types don't name. */
interface CopyConnection extends Connection {
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
  sendCopyFail(why: string): void
}

class CopyIn {
  private count = 0
  private fault: unknown
  private isFailed = false

  constructor(
    private readonly text: string,
    private readonly contents: AsyncIterable<Buffer>,
    private readonly done: (rows: number) => void,
    private readonly failed: (fault: unknown) => void,
  ) {}

  submit(connection: Connection): void {
    connection.query(this.text)
  }

  handleCopyInResponse(connection: CopyConnection): void {
    void this.send(connection)
  }

  handleCommandComplete({ text }: { readonly text: string }): void {
    this.count = Number(/^COPY (\d+)$/.exec(text)?.[1] ?? 0)
  }

  /** After our own fault PostgreSQL answers that the copy was broken off, which is not the reason. */
  handleError(fault: unknown): void {
    if (!this.isFailed) this.fault = fault
    this.isFailed = true
    this.failed(this.fault)
  }

  handleReadyForQuery(): void {
    if (this.isFailed) this.failed(this.fault)
    else this.done(this.count)
  }

  private async send(connection: CopyConnection): Promise<void> {
    try {
      for await (const chunk of this.contents) {
        if (this.isFailed) return
        connection.sendCopyFromChunk(chunk)
        if (connection.stream.writableLength > MOST_WAITING) await once(connection.stream, 'drain')
      }
      connection.endCopyFrom()
    } catch (fault) {
      this.fault = fault
      this.isFailed = true
      connection.sendCopyFail('the backup does not add up')
    }
  }
}
