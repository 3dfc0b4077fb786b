import { DECIDERS, NOBODY, OVERSEERS, OWN, PERSONS } from './groups.js'
import { CERTIFIED } from './seen-of-cases.js'
import { type Sight, sight } from './seen.js'

const of = (what: string, requests: readonly string[]) => requests.map((request) => `${what} of ${request}`)
/** About nobody else, and decided: the person's own. */
const DECIDED = ['request', 'correction decided', 'access decided', 'access done', 'access told', 'suspension told']
/** Those that a mandate is for as well, which the agent sees alone. */
const BY_MANDATE = ['told by mandate', 'suspension by mandate']
const BY_AGENTS = ['represented', 'mandated', 'proposed', 'narrow', 'revoked', 'ended mandate']

/**
 * What each actor sees of rights requests: who decides all, of free words their own; whose they are what was decided, told
 * and put off, and the rest through functions; of compelled looks, who oversees.
 */
export const SEEN_OF_RIGHTS: readonly Sight[] = [
  sight('rights_request', 'id', [DECIDERS, 'all']),
  sight('request_target', 'id', [DECIDERS, 'all']),
  sight(
    'request_text',
    'id',
    [
      ['officer', 'officerStale'],
      [
        ...of('words', ['request', 'request to claim', 'represented', 'access told', 'access whole', ...CERTIFIED]),
        ...of('agent', [...BY_AGENTS, 'narrow and accepted', 'mandated and over', 'received']),
        ...of('reason', ['proposed', 'mandated']),
      ],
    ],
    [
      ['secondOfficer'],
      [
        'words of request of second',
        ...of('agent', ['represented by second', 'mandated by second']),
        'reason of second',
      ],
    ],
  ),
  sight('verification', 'id', [DECIDERS, 'all']),
  sight('request_event', 'id', [DECIDERS, 'all']),
  sight(
    'request_decision',
    'id',
    [DECIDERS, 'all'],
    [PERSONS, of('decision', DECIDED)],
    [OWN, of('decision', BY_MANDATE)],
  ),
  sight(
    'decision_part',
    'target_id',
    [DECIDERS, 'all'],
    [PERSONS, of('target', DECIDED)],
    [OWN, of('target', BY_MANDATE)],
  ),
  sight(
    'request_correction',
    'id',
    [DECIDERS, 'all'],
    [
      PERSONS,
      of('correction', ['request', 'correction', 'correction put right', 'correction dropped', 'correction decided']),
    ],
    [OWN, ['correction of correction mandated']],
  ),
  sight('request_deferral', 'id', [DECIDERS, 'all'], [PERSONS, ['deferral of request']]),
  sight('request_objection', 'id', [DECIDERS, 'all'], [PERSONS, ['objection of request']]),
  sight('request_notice', 'id', [DECIDERS, 'all'], [PERSONS, ['notice of request', 'notice sent']]),
  sight('mandate', 'id', [DECIDERS, 'all']),
  sight('request_scan', 'id', [DECIDERS, 'all']),
  sight('request_edge', 'act', [NOBODY, 'all']),
  sight('verification_rung', 'rung', [NOBODY, 'all']),
  sight('own_link', 'id', [NOBODY, 'all']),
  sight('own_visit', 'collection_id', [NOBODY, 'all']),
  sight('restriction_lift', 'id', [NOBODY, 'all']),
  sight('compulsion', 'id', [OVERSEERS, 'all']),
  sight('compulsion_item', 'compulsion_id', [OVERSEERS, 'all']),
  sight('compulsion_look', 'id', [OVERSEERS, 'all']),
]
