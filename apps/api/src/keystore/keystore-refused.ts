/** Why a keystore cannot be made or opened. Told to whoever starts the program, in these words. */
const REASONS = {
  KEYSTORE_EXISTS: 'There is a keystore in this folder already; it is left as it is.',
  KEYSTORE_MISSING: 'There is no keystore in the folder that the configuration names.',
  KEYSTORE_DAMAGED: 'The keystore cannot be read: its epoch file is not in a known format.',
  KEYSTORE_ROOT_MISSING: 'The root key file that the configuration names does not exist.',
  KEYSTORE_ROOT_WRONG: 'The root key file does not belong to this keystore.',
  KEYSTORE_NOT_THIS_DATABASE: 'This keystore belongs to another database.',
  KEYSTORE_PACK_DAMAGED:
    'The keystore is damaged: a pack of its keys is missing or is not as it was written. Put the newest copy of the folder back.',
  KEYSTORE_OLDER:
    'The keystore is older than the database: its epoch is over. Put the newest copy of its folder back; with this one, collections would be lost.',
  KEYSTORE_KEYS_MISSING:
    'The keystore lacks keys of collections that live in the database. Put the newest copy of its folder back; with this one, they would be lost.',
  KEYSTORE_IN_USE: 'Another process has the keystore open. Stop it first.',
  KEYSTORE_TURN_UNDER_WAY: 'A turn of the epoch is under way. Start the server until it has ended, then try again.',
  KEYSTORE_TOO_OPEN: 'The keystore folder or the root key file can be read by others; only its owner may (0700, 0600).',
} as const

export type KeystoreRefusalCode = keyof typeof REASONS

/** A keystore that cannot be made or opened as it lies. `code` says why. */
export class KeystoreRefused extends Error {
  readonly code: KeystoreRefusalCode

  constructor(code: KeystoreRefusalCode) {
    super(REASONS[code])
    this.name = 'KeystoreRefused'
    this.code = code
  }
}
