import { isKey } from './is-key.js'

/** A form as it arrived: nothing in it is trusted. `twice` holds the names that came more than once. */
export type PostedInquiry = {
  values: ReadonlyMap<string, string>
  twice: readonly string[]
  policyVersion: string
  consentDigest: string
  hasConsented: boolean
  idempotencyKey: string | undefined
}

const prefix = 'item-'

/** Reads the parsed body. Line breaks become `\n`, as every other frontend sends them; nothing else is touched. */
export const readPosted = (body: unknown): PostedInquiry => {
  const fields = Object.entries(typeof body === 'object' && body !== null ? body : {})
  const single = new Map(fields.filter((field): field is [string, string] => typeof field[1] === 'string'))
  const key = single.get('idempotencyKey')
  return {
    values: new Map(itemsOf(single).map(([code, value]) => [code, value.replaceAll('\r\n', '\n')])),
    twice: fields.filter(([, value]) => typeof value !== 'string').map(([name]) => name.replace(/^item-/, '')),
    policyVersion: single.get('policyVersion') ?? '',
    consentDigest: single.get('consentDigest') ?? '',
    hasConsented: single.get('consent') === 'yes',
    idempotencyKey: isKey(key) ? key : undefined,
  }
}

const itemsOf = (fields: ReadonlyMap<string, string>): Array<[string, string]> =>
  [...fields]
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, value]): [string, string] => [name.slice(prefix.length), value])
