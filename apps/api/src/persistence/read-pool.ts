import { Pool, type PoolClient } from 'pg'
import { busy } from '../kernel/general.refusals.js'
import { SteadyClient } from './steady-client.js'

export interface ReadPool {
  /** One lazy transaction's worth of reading, as the actor whose session token this is. */
  begin(token: string | undefined): ReadTransaction
  close(): Promise<void>
}

export interface ReadTransaction {
  rows<Row>(name: string, text: string, values: readonly unknown[]): Promise<Row[]>
  /** Ends the transaction; its connection goes back once PostgreSQL has said so. Reads after it throw. */
  end(): void
}

/** A pool that gives no connection within its two seconds is no Fault: whoever asks may ask again. */
async function connect(pool: Pool): Promise<PoolClient> {
  try {
    return await pool.connect()
  } catch {
    throw busy(2)
  }
}

const SET_SESSION = `select set_config('jikimi.session', $1, true)`

/** Pipelined: begin, setting and statement leave in one round trip. Never holds a connection before the first read. */
export function openReadPool(url: string, max = 10): ReadPool {
  const pool = new Pool({
    Client: SteadyClient,
    connectionString: url,
    max,
    pipeline: true,
    connectionTimeoutMillis: 2000,
  })
  pool.on('error', () => undefined)
  return {
    begin: (token) => new PipelinedReading(pool, token),
    close: () => pool.end(),
  }
}

class PipelinedReading implements ReadTransaction {
  private client: Promise<PoolClient> | undefined
  private isEnded = false

  constructor(
    private readonly pool: Pool,
    private readonly token: string | undefined,
  ) {}

  async rows<Row>(name: string, text: string, values: readonly unknown[]): Promise<Row[]> {
    if (this.isEnded) throw new Error('A read came after its operation had ended.')
    this.client ??= this.open()
    const client = await this.client
    const { rows } = await client.query({ name, text, values: [...values] })
    return rows as Row[]
  }

  end(): void {
    this.isEnded = true
    void this.client?.then(
      (client) =>
        client.query('commit').then(
          () => client.release(),
          (fault: Error) => client.release(fault),
        ),
      () => undefined,
    )
  }

  private async open(): Promise<PoolClient> {
    const client = await connect(this.pool)
    const begun = client.query('begin isolation level repeatable read read only')
    const set = client.query({ name: 'set-session', text: SET_SESSION, values: [this.token ?? ''] })
    begun.catch(() => undefined)
    set.catch(() => undefined)
    return client
  }
}
