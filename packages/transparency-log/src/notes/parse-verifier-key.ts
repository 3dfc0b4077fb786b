import { readKeyText } from './key-text.js'
import { KeyNotValid } from './key-not-valid.js'
import type { Verifier } from './verifier.js'
import { verifierOf } from './verifier-of.js'

/** The verifier behind `<name>+<id>+<base64>`; its name and key must give its id. Throws `KeyNotValid`. */
export function parseVerifierKey(text: string): Verifier {
  const { name, id, type, material } = readKeyText(text)
  const verifier = verifierOf(name, type, material)
  if (verifier.id !== id) throw new KeyNotValid('the id is of another key')
  return verifier
}
