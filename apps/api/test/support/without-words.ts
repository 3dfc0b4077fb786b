import type { House } from './a-house.js'

/** Takes words out of a function of the second wall while something is tried, and puts them back. */
export async function withoutWords<T>(
  house: Pick<House, 'sql'>,
  { name, words, instead = 'true' }: { readonly name: string; readonly words: string; readonly instead?: string },
  tried: () => Promise<T>,
): Promise<T> {
  const [found] = await house.sql<{ text: string }>(
    'postgres',
    `select pg_get_functiondef(p.oid) as text from pg_proc p where p.pronamespace = 'jikimi'::regnamespace and p.proname = $1`,
    [name],
  )
  if (!found!.text.includes(words)) throw new Error(`${name} has no such words.`)
  await house.sql('postgres', found!.text.replace(words, instead))
  try {
    return await tried()
  } finally {
    await house.sql('postgres', found!.text)
  }
}
