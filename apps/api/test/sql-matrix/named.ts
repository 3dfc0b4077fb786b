import { createHash } from 'node:crypto'

const names = new Map<string, string>()

/** The identifier of a thing of the fixture, made of its name. */
export function idOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  const id = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `7${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
  names.set(id, name)
  return id
}

/** `{case held}` becomes the identifier of that case. */
export const inIds = (text: string): string =>
  text.replaceAll(/\{([a-z][A-Za-z0-9 ]*)\}/g, (_whole, name: string) => `'${idOf(name)}'`)

/** The other way round, wherever an identifier stands. */
export const inNames = (text: string): string =>
  text.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => names.get(id) ?? 'something unnamed')
