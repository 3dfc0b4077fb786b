/** Why a backup is not made, read or restored. Told to whoever runs the command, in these words. */
const REASONS = {
  BACKUP_NOT_ONE: 'This file is no backup of Jikimi, or of a format that this version does not know.',
  BACKUP_DAMAGED: 'The backup does not add up: it was altered, or its disk is failing. Take another.',
  BACKUP_CUT: 'The backup has no end: it was cut off while it was written or copied. Take another.',
  BACKUP_KEY_MISSING:
    'There is no key file for backups where the configuration says. Restore it: without it no backup opens.',
  BACKUP_KEY_WRONG: 'The backup was sealed with another key than the one in the key file.',
  BACKUP_KEY_TOO_OPEN: 'The key file for backups can be read by others; only its owner may (0600).',
  BACKUP_OF_ANOTHER:
    'The backup is of another installation than the keystore, the log or the database that it should go with.',
  BACKUP_KEYSTORE_OVER: 'The copy of the keystore is over: it may be used for 24 hours.',
  BACKUP_NEWER: 'The backup was made by a newer version of Jikimi. Restore it with that one.',
  BACKUP_TARGET_NOT_EMPTY:
    'There is an installation in this database already; it is left as it is. Restore into an empty one.',
  BACKUP_KEYSTORE_THERE: 'There is a keystore in its folder already; it is left as it is. Restore without --keystore.',
  BACKUP_NOT_PROVEN: 'The backup does not give back what it should: what was found is said above.',
  BACKUP_KEYSTORE_TURNING: 'The epoch of the keystore is turning. Try again when it has turned.',
} as const

export type BackupRefusalCode = keyof typeof REASONS

/** A backup that can't be made or used as things lie. `code` says why. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused'

  constructor(readonly code: BackupRefusalCode) {
    super(REASONS[code])
  }
}
