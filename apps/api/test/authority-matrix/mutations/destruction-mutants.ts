import { askLists } from '../runs/ask-lists.js'
import { askSpecials } from '../runs/ask-specials.js'
import { letting, objects, type RuleMutant, yes } from './rule-mutant.js'

/** Rules of retention and of paper, and who did the other half of either. */
export const DESTRUCTION_MUTANTS: readonly RuleMutant[] = [
  letting('DESTRUCTION_APPROVED_BY_ANOTHER', objects('approveDestruction')),
  letting('HOLD_RELEASED_BY_ANOTHER', objects('releaseHold')),
  letting('MEDIUM_WITNESSED_BY_ANOTHER', objects('recordMediumDestruction')),
  { of: 'RETENTION_RULES', rule: 'seesRun', allow: yes, asks: objects('destructionRun') },
  { of: 'RETENTION_RULES', rule: 'seesAll', allow: yes, asks: askLists },
  { of: 'RETENTION_RULES', rule: 'decidesAfter', allow: yes, asks: askSpecials },
  { of: 'RETENTION_RULES', rule: 'isCooledOff', allow: yes, asks: objects('releaseHold') },
  {
    of: 'RETENTION_RULES',
    rule: 'releasableFrom',
    allow: () => (askedAt: Date) => askedAt,
    asks: objects('releaseHold'),
  },
  { of: 'RETENTION_RULES', rule: 'readsReference', allow: yes, asks: askLists },
  { of: 'PAPER_RULES', rule: 'seesAll', allow: yes, asks: objects('Query.medium') },
  { of: 'PAPER_RULES', rule: 'seesAll', variant: 'seesAll, lists', allow: yes, asks: askLists },
  { of: 'PAPER_RULES', rule: 'isUnrestricted', allow: () => () => 'true', asks: objects('nameMediumCases') },
  { of: 'PAPER_RULES', rule: 'isWitness', allow: yes, asks: objects('confirmMediumDestruction') },
  { of: 'PAPER_RULES', rule: 'mayDecline', allow: yes, asks: objects('declineMediumDestruction') },
  { of: 'PAPER_RULES', rule: 'canWitness', allow: yes, asks: objects('recordMediumDestruction') },
  { of: 'PAPER_RULES', rule: 'fits', allow: yes, asks: objects('recordMediumDestruction') },
  { of: 'PAPER_RULES', rule: 'leaves', allow: yes, asks: objects('recordMediumDestruction') },
]
