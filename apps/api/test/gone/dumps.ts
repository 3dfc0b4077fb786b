import { readArchive } from '../../src/rooms/backups/archive/archive-reader.js'
import type { Ciphertext } from './ciphertexts.js'

/** A table as `COPY` wrote it. */
export interface DumpedTable {
  readonly columns: readonly string[]
  readonly text: string
}

/** All tables of a backup, by their names. */
export async function tablesIn(path: string, key: Buffer): Promise<ReadonlyMap<string, DumpedTable>> {
  const tables = new Map<string, DumpedTable>()
  await readArchive(path, key, async ({ kind, name, columns = [] }, contents) => {
    const parts: Buffer[] = []
    for await (const part of contents) parts.push(part)
    if (kind === 'table') tables.set(name, { columns, text: Buffer.concat(parts).toString('utf8') })
    return undefined
  })
  return tables
}

/** What is sealed in the table of collections. */
export function foundInDump({ text, columns }: DumpedTable): readonly Ciphertext[] {
  const fieldsOf = (line: string) => new Map(line.split('\t').map((field, nth) => [columns[nth], field]))
  return text
    .split('\n')
    .filter(Boolean)
    .map(fieldsOf)
    .map((fields) => {
      const [row, keyId] = [fields.get('id') ?? '', fields.get('key_id') ?? '']
      const sealed = Buffer.from((fields.get('sealed') ?? '').replace(/^\\\\x/, ''), 'hex')
      return { place: { table: 'collection', row, collection: row, keyId }, sealed }
    })
}
