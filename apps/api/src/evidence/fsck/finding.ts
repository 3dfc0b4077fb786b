/** What can be wrong with a log, in the words for whoever runs `fsck`. */
export const FINDINGS = {
  CHECKPOINT_WRONG: 'A checkpoint in the evidence folder is missing, or is not signed as it must be.',
  CHECKPOINT_BEHIND:
    'The published checkpoint is older than what was signed: an older copy was put back, or the server stopped in between.',
  TREE_SMALLER: 'The evidence folder holds fewer entries than the database knows of.',
  WITNESS_AHEAD: 'A witness has seen a larger tree than the evidence folder holds: its newest entries were cut off.',
  WITNESS_DIFFERS: 'A witness has cosigned another tree of this size.',
  KEY_FILE_WRONG: "The log's verifier key in the evidence folder is not the one of the key that signs.",
  WITNESSES_DIFFER:
    'The witnesses in the evidence folder, in the database and in the published checkpoint are not the same.',
  FILE_WRONG: 'A tile or bundle is missing or cut.',
  TILE_WRONG: 'A tile does not hold the hashes that the entries have.',
  ENTRY_CHANGED: 'The entry does not have the hash that its tile holds.',
  ROOT_WRONG: 'The entries do not add up to the root that was signed.',
  ENTRY_UNREADABLE: 'The entry is of no known format.',
  RECORD_CHANGED: 'The record is not the one that the entry commits to.',
  RECORD_GONE:
    'The record that the entry commits to is not in the database, and no statement of the log accounts for it.',
  RECORD_ADDED: 'The record should have a place in the tree by now and has none.',
  INDEX_WRONG: 'The database gives an index to something that the tree does not hold there.',
  ORDER_WRONG: 'The record lies before one that was committed earlier.',
  STATEMENT_WRONG: "The database's copy of a statement is not what the tree holds there.",
  HEAD_WRONG: "The database's place in the tree is not where its records end.",
  COLLECTIONS_WRONG: '"Who saw this person" does not say what the record says.',
  CUT_WRONG: 'A cut in the tree and the approval in the database do not belong together.',
  CERTIFICATE_WRONG:
    'A certificate of destruction in the tree and the one in the database, or its statements, do not belong together.',
  POLICY_WRONG: 'A version of the policy in the tree and the one in the database do not belong together.',
  MONTHS_DIFFER: 'Records, their indexes and who they show are not kept by the same months.',
} as const

export type FindingCode = keyof typeof FINDINGS

/** Something that does not fit, and where. */
export interface Finding {
  readonly code: FindingCode
  readonly index?: number
  readonly recordId?: string
  /** A file of the evidence folder, a month, or a witness. */
  readonly at?: string
}
