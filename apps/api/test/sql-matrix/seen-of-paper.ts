import { OVERSEERS } from './groups.js'
import { type Sight, sight } from './seen.js'

const WITNESS = ['handler', 'handlerStale'] as const

/** What each actor sees of paper and other media: who oversees all; a witness what they are or were asked about. */
export const SEEN_OF_PAPER: readonly Sight[] = [
  sight('storage_place', 'id', [OVERSEERS, 'all'], [[...WITNESS, 'colleague', 'irHandler'], ['cabinet']]),
  sight('storage_key', 'place_id', [OVERSEERS, 'all']),
  sight(
    'medium',
    'id',
    [OVERSEERS, 'all'],
    [WITNESS, ['medium asked']],
    [['colleague'], ['medium gone']],
    [['irHandler'], ['medium']],
  ),
  sight('medium_case', 'medium_id', [OVERSEERS, 'all']),
  sight('medium_move', 'medium_id', [OVERSEERS, 'all']),
  sight(
    'medium_destruction',
    'id',
    [OVERSEERS, 'all'],
    [WITNESS, ['destruction asked']],
    [['colleague'], ['destruction done']],
    [['irHandler'], ['destruction declined']],
  ),
]
