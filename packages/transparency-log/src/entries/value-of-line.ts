import { EntryNotValid } from './entry-not-valid.js'

/** What stands behind `<key> ` in a line. */
export function valueOfLine(line: string | undefined, key: string): string {
  if (line?.startsWith(`${key} `) !== true) throw new EntryNotValid(`a line says ${key}`)
  return line.slice(key.length + 1)
}
