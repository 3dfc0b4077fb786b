import type { TestDatabase } from './a-database.js'

/** Of a demo person: `handler` is `handler@example.kr`. */
export async function accountId({ sql }: Pick<TestDatabase, 'sql'>, name: string): Promise<string> {
  const [row] = await sql<{ id: string }>('postgres', 'select id from jikimi.account where sign_in_name = $1', [
    `${name}@example.kr`,
  ])
  return row!.id
}
