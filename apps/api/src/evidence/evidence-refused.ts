/** Why the log is not opened or not signed. Told to whoever runs the server, in these words. */
const REASONS = {
  LOG_MISSING:
    'The database has a log, and the evidence folder that the configuration names has none. Restore the folder.',
  LOG_KEY_MISSING:
    'There is a log in the evidence folder, and no key where the configuration says. Restore the key file.',
  LOG_KEY_WRONG: 'The log key file does not hold the key of the log in the evidence folder.',
  LOG_KEY_TOO_OPEN: 'The log key file can be read by others; only its owner may (0600).',
  LOG_DAMAGED: 'The evidence folder does not add up to the checkpoint that was signed for it.',
  LOG_BEHIND:
    'The database knows more of the log than the evidence folder holds. Restore the newest copy of the folder.',
  LOG_NOT_THIS_DATABASE: 'The log in the evidence folder is of another database.',
  LOG_BEHIND_WITNESS:
    'A witness has seen a larger tree than the evidence folder holds. Restore the newest copy of the folder.',
  LOG_IN_USE: 'Another process writes to the evidence folder.',
  ENDINGS_DAMAGED: 'The record of what has ended does not add up. Restore the newest copy of the evidence folder.',
  ENDINGS_BEHIND:
    'The database knows of more that has ended than the evidence folder does. Restore the newest copy of the folder.',
  ENDINGS_AHEAD:
    'The evidence folder knows of more that has ended than the database: it was put back. Start Jikimi anew.',
  LOG_NOT_WRITABLE: 'The evidence folder or the database could not be written to; it is tried again.',
} as const

export type EvidenceRefusalCode = keyof typeof REASONS

/** The log can't go on as things lie. Nothing is signed; `code` says why. */
export class EvidenceRefused extends Error {
  override readonly name = 'EvidenceRefused'

  constructor(
    readonly code: EvidenceRefusalCode,
    /** A file of the folder, where one is meant. */
    readonly path?: string,
  ) {
    super(path === undefined ? REASONS[code] : `${REASONS[code]} (${path})`)
  }
}
