import { createHash } from 'node:crypto'

/** What a site key may ask, by the SHA-256 of each text in hex; undefined for the built-in documents only. */
export type SiteDocuments = Readonly<Record<string, string>> | undefined

/** Requests a minute. */
export const RATE = { least: 1, most: 60_000, usual: 600 } as const

const LABEL = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,79}$/u
const ORIGINS = 20

export const isSiteKeyLabel = (label: string): boolean => LABEL.test(label)

/** Scheme, host, port, as a browser says it: no path, no star. */
const isOrigin = (text: string): boolean => /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text

/** Where the first origin stands that is none, or one too many; undefined when all are well. */
export function strangeOrigin(origins: readonly string[]): number | undefined {
  const index = origins.findIndex((origin, at) => at >= ORIGINS || !isOrigin(origin))
  return index < 0 ? undefined : index
}

export const isSiteKeyRate = (rate: number): boolean =>
  Number.isInteger(rate) && rate >= RATE.least && rate <= RATE.most

/** Undefined where there is none: such a key asks what the built-in site asks. */
export const siteDocuments = (texts: readonly string[]): SiteDocuments =>
  texts.length === 0
    ? undefined
    : Object.fromEntries(texts.map((text) => [createHash('sha256').update(text, 'utf8').digest('hex'), text]))
