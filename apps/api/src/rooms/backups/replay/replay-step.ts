/** Where a replay can be stopped from outside; each is followed by something that must not happen twice or never. */
export type ReplayStep = 'BEGUN' | 'BATCH_WRITTEN' | 'BATCH_COMMITTED' | 'KEYS_BURIED' | 'SESSIONS_ENDED' | 'ENDED'
