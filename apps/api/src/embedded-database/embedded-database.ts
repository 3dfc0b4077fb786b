/** A PostgreSQL of our own, running until `stop()`. */
export interface EmbeddedDatabase {
  /** Carries the superuser's password: never log it, never hand it to a room. */
  readonly superuserUrl: string
  readonly port: number
  /** PostgreSQL's major version, which also names the data folder. */
  readonly major: number
  readonly pid: number
  /** Ends every session and waits until the process is gone. May be called more than once. */
  stop(): Promise<void>
}

export interface EmbeddedDatabaseOptions {
  /** Where data, log, password and port are kept. Made if it is not there. */
  readonly folder: string
  /** Without it: the port of the last start, or a free one. */
  readonly port?: number
  /** Receives short lines a person can read. They hold no password and no data. */
  readonly log: (line: string) => void
  /** `false` only where the data may be lost: throw-away databases of tests. */
  readonly fsync?: boolean
}
