/** The embedded database cannot start or stop. The message is plain and may be shown to whoever typed the command. */
export class EmbeddedDatabaseFault extends Error {
  override readonly name = 'EmbeddedDatabaseFault'

  constructor(
    message: string,
    /** What PostgreSQL itself said last; its settings keep statements and values out of it. */
    readonly logLines: readonly string[] = [],
  ) {
    super([message, ...logLines.map((line) => `  | ${line}`)].join('\n'))
  }
}
