/** Where a turn can be stopped from outside; each is followed by something that must not happen twice or never. */
export type KeystoreStep =
  | 'NEXT_KEY_WRITTEN'
  | 'BUCKET_PACKED'
  | 'ALL_PACKED'
  | 'OLD_KEY_LINKED'
  | 'COMMITTED'
  | 'OLD_KEY_OVERWRITTEN'
  | 'OLD_KEY_REMOVED'
  | 'HALF_TIDIED'
  | 'TIDIED'

/** Tests kill the process in here; nobody else passes anything. */
export type OnKeystoreStep = (step: KeystoreStep) => void | Promise<void>
