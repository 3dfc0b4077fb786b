import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Ending, EndingsKeeper, EndingsLedger } from '../../src/evidence/index.js'
import { aDatabase, type TestDatabase } from '../support/a-database.js'

let database: TestDatabase
let ledger: EndingsLedger
let keeper: EndingsKeeper

beforeAll(async () => {
  database = await aDatabase()
  ledger = new EndingsLedger(join(database.folder, 'evidence'))
  keeper = new EndingsKeeper({ ledger, url: database.urls.jikimi_sequencer })
})

afterAll(async () => {
  await keeper.stop()
  await database.drop()
})

const all = async (from = ledger): Promise<Ending[]> => {
  const endings: Ending[] = []
  for await (const one of from.entries()) endings.push(one)
  return endings
}
const sql = <Row>(text: string, values: readonly unknown[] = []) => database.sql<Row>('postgres', text, values)
const FILE = () => join(ledger.folder, '000000000000.jsonl')

describe('what ends', () => {
  it('is noted with it, whatever ends, and nothing of a person with it', async () => {
    await sql(`update jikimi.account set state = 'SUSPENDED', suspended_by = (select id from jikimi.account where sign_in_name like 'admin%')
      where sign_in_name = 'ir-handler@example.kr'`)
    await sql(
      `update jikimi.account set state = 'ACTIVE', suspended_by = null where sign_in_name = 'ir-handler@example.kr'`,
    )
    await sql(`delete from jikimi.account_role where role = 'HANDLER'
      and account_id = (select id from jikimi.account where sign_in_name = 'ir-handler@example.kr')`)
    await sql(`update jikimi.site_key set ended_at = jikimi.now() where label <> 'built-in site'`)
    const rows = await sql<{ kind: string; facts: object }>('select kind, facts from jikimi.ending order by seq')
    expect(rows.map(({ kind }) => kind).slice(0, 3)).toEqual([
      'ACCOUNT_ENDED',
      'ACCOUNT_REINSTATED',
      'DESIGNATION_ENDED',
    ])
    expect(rows.map(({ kind }) => kind)).toContain('ROLE_REVOKED')
    expect(JSON.stringify(rows)).not.toMatch(/example[.]kr|@/)
  })

  it('is not noted where nothing ended: an act that is rolled back leaves nothing', async () => {
    const [before] = await sql('select count(*) from jikimi.ending')
    await expect(
      sql(
        `do $$ begin update jikimi.account set state = 'DISABLED' where sign_in_name = 'handler@example.kr'; raise 'no'; end $$`,
      ),
    ).rejects.toThrow('no')
    expect(await sql('select count(*) from jikimi.ending')).toEqual([before])
  })

  it('lies in the evidence folder once keep() returns, in order and once, however often it is called', async () => {
    await Promise.all([keeper.keep(), keeper.keep(), keeper.keep()])
    await keeper.keep()
    const rows = await sql<{ id: string }>('select id from jikimi.ending order by seq')
    expect((await all()).map(({ id }) => id)).toEqual(rows.map(({ id }) => id))
    expect(await sql('select id from jikimi.ending where kept_at is null')).toEqual([])
  })

  it('is not appended twice after a crash between folder and database', async () => {
    await sql(`update jikimi.account set state = 'SUSPENDED', suspended_by = (select id from jikimi.account where sign_in_name like 'admin%')
      where sign_in_name = 'auditor@example.kr'`)
    const before = await ledger.count()
    // What the crash leaves: appended, and not noted
    const [row] = await sql<Ending>(
      'select id, kind, object_id as object, at::text as at, facts from jikimi.ending where kept_at is null',
    )
    await ledger.append([row!])
    const next = new EndingsKeeper({
      ledger: new EndingsLedger(join(database.folder, 'evidence')),
      url: database.urls.jikimi_sequencer,
    })
    await next.keep()
    await next.stop()
    expect(await ledger.count()).toBe(before + 1)
    expect(await sql('select id from jikimi.ending where kept_at is null')).toEqual([])
  })

  it('drops the beginning of a line that a crash cut off, and goes on behind the last whole one', async () => {
    const before = await all()
    await appendFile(FILE(), 'deadbeef {"n":')
    const opened = new EndingsLedger(join(database.folder, 'evidence'))
    await opened.append([{ ...before[0]!, id: '00000000-0000-4000-8000-000000000001' }])
    expect((await all(opened)).length).toBe(before.length + 1)
    const lines = (await readFile(FILE(), 'utf8')).split('\n').slice(0, -2)
    await writeFile(FILE(), `${lines.join('\n')}\n`)
  })
})

describe('a ledger that somebody altered', () => {
  it('does not add up with any of its bytes changed, a line left out or two lines swapped', async () => {
    const text = await readFile(FILE())
    const altered = async (bytes: Uint8Array | string) => {
      await writeFile(FILE(), bytes)
      const outcome = await all(new EndingsLedger(join(database.folder, 'evidence'))).then(
        ({ length }) => length,
        (fault: unknown) => (fault as { code?: string }).code,
      )
      await writeFile(FILE(), text)
      return outcome
    }
    const lines = text.toString().split('\n')
    const count = lines.length - 1
    // The last byte is the end of the last line: without it, the line counts for nothing
    for (let at = 0; at < text.length - 1; at += 7) {
      expect(await altered(text.map((byte, index) => (index === at ? byte ^ 1 : byte)))).toBe('ENDINGS_DAMAGED')
    }
    expect(await altered([lines[1], lines[0], ...lines.slice(2)].join('\n'))).toBe('ENDINGS_DAMAGED')
    expect(await altered([...lines.slice(0, 1), ...lines.slice(2)].join('\n'))).toBe('ENDINGS_DAMAGED')
    expect(await altered(text)).toBe(count)
  })

  it('is gone on with by nobody: one that is cut is behind the database, one that holds more is ahead of it', async () => {
    const text = await readFile(FILE())
    const refusal = async () => {
      const one = new EndingsKeeper({
        ledger: new EndingsLedger(join(database.folder, 'evidence')),
        url: database.urls.jikimi_sequencer,
      })
      const code = await one.keep().then(
        () => undefined,
        (fault: unknown) => (fault as { code?: string }).code,
      )
      expect(one.refusal()).toBe(code)
      await one.stop()
      return code
    }
    expect(await refusal()).toBeUndefined()
    await writeFile(FILE(), `${text.toString().split('\n').slice(0, -2).join('\n')}\n`)
    expect(await refusal()).toBe('ENDINGS_BEHIND')
    await writeFile(FILE(), text)
    const [first] = await all()
    await new EndingsLedger(join(database.folder, 'evidence')).append([
      { ...first!, id: '00000000-0000-4000-8000-000000000002' },
    ])
    expect(await refusal()).toBe('ENDINGS_AHEAD')
    await writeFile(FILE(), text)
    expect(await refusal()).toBeUndefined()
  })
})
