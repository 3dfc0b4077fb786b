import { CertificateNotValid } from './certificate-not-valid.js'

export type Shape = Readonly<Record<string, (value: unknown) => boolean>>

/** Exactly these keys, each with such a value. Throws `CertificateNotValid`. */
export function demandShape(value: object, shape: Shape): void {
  const keys = Object.keys(shape)
  if (Object.keys(value).length !== keys.length) throw new CertificateNotValid('a key is missing or too many')
  const wrong = keys.find((key) => !shape[key]!((value as Record<string, unknown>)[key]))
  if (wrong !== undefined) throw new CertificateNotValid(`${wrong} is missing or of another kind`)
}
