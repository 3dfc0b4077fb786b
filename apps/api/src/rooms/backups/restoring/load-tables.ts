import { Client, escapeIdentifier } from 'pg'
import { newId } from '../../../kernel/identifier.js'
import { migrate, MIGRATION_NAMES } from '../../../persistence/orm.js'
import type { EntryHead } from '../archive/frames.js'
import { BackupRefused } from '../archive/backup-refused.js'
import { copyIn } from '../copying/copy-in.js'
import { type AboutBackup, aboutBackup } from './about-backup.js'

interface OwnTable {
  readonly name: string
  readonly columns: string[]
}

const TABLES = `
select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns from pg_class c
join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
where c.relnamespace = 'jikimi'::regnamespace and c.relkind in ('r', 'p') group by c.relname`
const FORCED = `
select relname as name from pg_class where relnamespace = 'jikimi'::regnamespace and relkind in ('r', 'p') and relforcerowsecurity`
const IDENTITIES = `
select c.relname as table, a.attname as column from pg_attribute a join pg_class c on c.oid = a.attrelid
where c.relnamespace = 'jikimi'::regnamespace and c.relkind in ('r', 'p') and a.attidentity <> '' and not a.attisdropped`
const INSTALLED = `select 1 from jikimi.installation`

/**
 * Loads tables into a database that has none, in one transaction as the migrator: killed anywhere, it is as empty as before.
 * The rows were checked when they were written; triggers and row rules are as they were when it commits.
 */
export class TableLoader {
  private about: AboutBackup | undefined
  private forced: readonly string[] = []
  private own = new Map<string, readonly string[]>()

  private constructor(
    private readonly client: Client,
    private readonly url: string,
  ) {}

  static async open(url: string): Promise<TableLoader> {
    const client = new Client({ connectionString: url })
    await client.connect()
    return new TableLoader(client, url)
  }

  /** Tables of the version of which the backup is. @throws BackupRefused BACKUP_NEWER, BACKUP_TARGET_NOT_EMPTY */
  async begin(text: string): Promise<AboutBackup> {
    const { client } = this
    this.about = aboutBackup(text, MIGRATION_NAMES)
    const { rows } = await client.query<{ is_there: boolean }>(
      `select to_regclass('jikimi.installation') is not null as is_there`,
    )
    if (rows[0]!.is_there && (await client.query(INSTALLED)).rowCount)
      throw new BackupRefused('BACKUP_TARGET_NOT_EMPTY')
    await migrate(this.url, this.about.migrations)
    await client.query('begin')
    this.forced = (await client.query<{ name: string }>(FORCED)).rows.map(({ name }) => name)
    const tables = (await client.query<OwnTable>(TABLES)).rows
    this.own = new Map(tables.map(({ name, columns }) => [name, columns]))
    await this.makeParts(this.about)
    for (const { name } of tables)
      await client.query(
        `alter table jikimi.${escapeIdentifier(name)} no force row level security, disable trigger user`,
      )
    await this.empty(tables.map(({ name }) => name))
    return this.about
  }

  async load({ name, columns = [] }: EntryHead, contents: AsyncIterable<Buffer>): Promise<number> {
    const own = this.own.get(name)
    if (!own || columns.some((column) => !own.includes(column))) throw new BackupRefused('BACKUP_DAMAGED')
    const listed = columns.map(escapeIdentifier).join(', ')
    return copyIn(this.client, `copy jikimi.${escapeIdentifier(name)} (${listed}) from stdin`, contents)
  }

  /** Marked as put back: before anybody is served, what has ended since is done again. */
  async finish(now: Date): Promise<void> {
    const { client } = this
    const { rows } = await client.query<{ table: string; column: string }>(IDENTITIES)
    for (const { table, column } of rows)
      await client.query(
        `select setval(pg_get_serial_sequence($1, $2), greatest(1, (select max(${escapeIdentifier(column)}) from jikimi.${escapeIdentifier(table)})))`,
        [`jikimi.${table}`, column],
      )
    await client.query(`insert into jikimi.replay (id, began_at) values ($1, jikimi.now()) on conflict do nothing`, [
      newId(now),
    ])
    for (const name of this.own.keys())
      await client.query(`alter table jikimi.${escapeIdentifier(name)} enable trigger user`)
    for (const name of this.forced)
      await client.query(`alter table jikimi.${escapeIdentifier(name)} force row level security`)
    await client.query('commit')
  }

  close = (): Promise<void> => this.client.end()

  /** Months of records and epochs of tokens that this version would not make by itself any more. */
  private async makeParts({ firstRecord, tokenEpochs }: AboutBackup): Promise<void> {
    if (firstRecord) await this.client.query('select jikimi.make_months($1::date, 24)', [firstRecord])
    for (const epoch of tokenEpochs)
      await this.client.query(
        `create table if not exists jikimi_parts.lookup_token_${epoch} partition of jikimi.lookup_token for values in (${epoch})`,
      )
  }

  /** What migrations put in: the backup has it too. Until nothing refers to what is to go. */
  private async empty(names: readonly string[]): Promise<void> {
    const filled: string[] = []
    for (const name of names) {
      const { rows } = await this.client.query<{ is_so: boolean }>(
        `select exists (select 1 from jikimi.${escapeIdentifier(name)}) as is_so`,
      )
      if (rows[0]!.is_so) filled.push(name)
    }
    for (const name of filled) await this.client.query(`delete from jikimi.${escapeIdentifier(name)}`)
  }
}
