import { Client } from 'pg'

/** The session token in a cookie of `house.signIn()`. */
export const tokenIn = (cookie: string): string => cookie.slice(cookie.indexOf('=') + 1)

/** One transaction in SQL as a role with this token, rolled back at its end: what row-level security lets it see and do. */
export async function inSession<T>(
  url: string,
  token: string | undefined,
  act: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('jikimi.session', $1, true)`, [token ?? ''])
    return await act(client)
  } finally {
    await client.query('rollback')
    await client.end()
  }
}
