import type { House } from './a-house.js'

export interface Condition {
  readonly table: string
  readonly policy: string
  readonly part: 'using' | 'with check'
}

/** Takes one condition of the second wall out while something is tried, and puts it back. */
export async function withoutCondition<T>(
  house: Pick<House, 'sql'>,
  { table, policy, part }: Condition,
  tried: () => Promise<T>,
): Promise<T> {
  const column = part === 'using' ? 'qual' : 'with_check'
  const [row] = await house.sql<{ condition: string }>(
    'postgres',
    `select ${column} as condition from pg_policies where schemaname = 'jikimi' and tablename = $1 and policyname = $2`,
    [table, policy],
  )
  await house.sql('postgres', `alter policy ${policy} on jikimi.${table} ${part} (true)`)
  try {
    return await tried()
  } finally {
    await house.sql('postgres', `alter policy ${policy} on jikimi.${table} ${part} (${row!.condition})`)
  }
}
