import type { DestructionStatement } from './destruction-statement.js'
import { destructionText } from './destruction-text.js'
import { readCanonical } from './read-canonical.js'

/** A statement out of its canonical text; any other spelling throws `CertificateNotValid`. */
export const readDestruction = (text: string): DestructionStatement =>
  readCanonical<DestructionStatement>(text, 'jikimi.destruction/v1', destructionText)
