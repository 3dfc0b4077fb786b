import { type Act, actsOn } from './act.js'
import { ADMINISTRATORS_FRESH, NOBODY, OVERSEERS, WORKERS } from './groups.js'

const YESTERDAY = `now() - interval '1 day'`
const KEEPER = ['keeper'] as const

const epoch = (number: number, by: string, at = 'now()'): string =>
  `insert into jikimi.key_epoch (epoch, began_at, asked_by) values (${number}, ${at}, ${by})`

const KEYS = [
  ...actsOn(
    'key_epoch',
    ['ask for the next epoch', epoch(3, ':self'), ADMINISTRATORS_FRESH],
    ['ask for the next epoch in the name of another', epoch(3, '{invited}'), NOBODY],
    ['ask for the next epoch as of yesterday', epoch(3, ':self', YESTERDAY), NOBODY],
    ['leave an epoch out', epoch(4, ':self'), NOBODY],
    ['begin the next epoch by itself', 'insert into jikimi.key_epoch (epoch, began_at) values (3, now())', KEEPER],
    [
      'begin the next epoch yesterday',
      `insert into jikimi.key_epoch (epoch, began_at) values (3, ${YESTERDAY})`,
      NOBODY,
    ],
    ['note that the last tokens went', 'update jikimi.key_epoch set dropped_at = now() where epoch = 2', KEEPER],
    ['shred again', 'update jikimi.key_epoch set shredded_at = now() where epoch = 2', NOBODY],
    ['turn what is over', 'update jikimi.key_epoch set keys = 1 where epoch = 1', NOBODY],
  ),
  ...actsOn('functions', ['make tokens of no turn', 'select jikimi.make_token_epoch(3)', NOBODY]),
]

const BACKUPS = [
  ...actsOn(
    'backup',
    [
      'make a backup',
      `insert into jikimi.backup (id, made_at, state, folder, name, epoch, keystore_until, expires_at)
         values ({new}, now(), 'MAKING', 'x', 'jikimi-20261101T000009Z-00000000', 2, now(), now())`,
      WORKERS,
    ],
    [
      'make a backup of yesterday',
      `insert into jikimi.backup (id, made_at, state, folder, name, epoch, keystore_until, expires_at)
         values ({new}, ${YESTERDAY}, 'MAKING', 'x', 'jikimi-20261101T000009Z-00000000', 2, now(), now())`,
      NOBODY,
    ],
    [
      'make a backup that is whole at once',
      `insert into jikimi.backup (id, made_at, state, folder, name, epoch, keystore_until, expires_at, bytes, digest, rows)
         values ({new}, now(), 'WHOLE', 'x', 'jikimi-20261101T000009Z-00000000', 2, now(), now(), 1, repeat('0', 64), 1)`,
      NOBODY,
    ],
    ['note that a backup was proven', 'update jikimi.backup set proven_at = now() where id = {backup}', WORKERS],
    ['make another of a backup', 'update jikimi.backup set bytes = 2 where id = {backup}', NOBODY],
    ['go on making', 'update jikimi.backup set bytes = 2 where id = {backup being made}', NOBODY],
  ),
  ...actsOn(
    'ending',
    ['note that an ending is kept', 'update jikimi.ending set kept_at = now() where id = {ending}', ['sequencer']],
    ['note that it was kept yesterday', `update jikimi.ending set kept_at = ${YESTERDAY} where id = {ending}`, NOBODY],
    ['note twice that an ending is kept', 'update jikimi.ending set kept_at = now() where id = {ending kept}', NOBODY],
    [
      'note an ending by hand',
      `insert into jikimi.ending (id, kind, object_id, facts, at) values ({new}, 'HELD', {new}, '{}', now())`,
      NOBODY,
    ],
  ),
  ...actsOn('replay', [
    'say that something was done again',
    'insert into jikimi.replay (id, began_at) values ({new}, now())',
    NOBODY,
  ]),
  ...actsOn('functions', ['note an ending past what ends', `select jikimi.note_ending('HELD', {new}, '{}')`, NOBODY]),
]

const TABLES = [
  ...actsOn('retention_term', [
    'set days',
    'insert into jikimi.retention_term (policy_version_id, achieved_days) values ({new}, 1)',
    NOBODY,
  ]),
  ...actsOn('retention_ground', [
    'set a ground',
    `insert into jikimi.retention_ground (collection_id, ground, due_on, set_at) values ({held}, 'CONSENT_WITHDRAWN', jikimi.today(), now())`,
    NOBODY,
  ]),
  ...actsOn('pending_request', [
    'enter a request',
    `insert into jikimi.pending_request (id, collection_id, kind, received_at) values ({new}, {held}, 'ACCESS', now())`,
    NOBODY,
  ]),
  ...actsOn('retention', ['ask past the lists', 'select 1 from jikimi.retention', NOBODY]),
  ...actsOn('case_retention', ['ask past the lists of cases', 'select 1 from jikimi.case_retention', NOBODY]),
  ...actsOn('request_retention', ['ask past the lists of requests', 'select 1 from jikimi.request_retention', NOBODY]),
  ...actsOn('hold', [
    'release a hold by hand',
    'update jikimi.hold set released_at = now(), released_by = :self',
    NOBODY,
  ]),
  ...actsOn('hold_item', ['take a case out of a hold', 'update jikimi.hold_item set collection_id = null', NOBODY]),
  ...actsOn('standing_approval', [
    'end an approval by hand',
    'update jikimi.standing_approval set ended_at = now(), ended_by = :self',
    NOBODY,
  ]),
  ...actsOn('destruction_run', [
    'approve by hand',
    `update jikimi.destruction_run set state = 'RUNNING', approved_by = :self`,
    NOBODY,
  ]),
  ...actsOn(
    'destruction_item',
    [
      'note that an item failed',
      `update jikimi.destruction_item set state = 'FAILED', failed_with = 'SQL_XX000', tries = 1, tried_at = now() where state = 'WAITING'`,
      KEEPER,
    ],
    [
      'note that an item is destroyed',
      `update jikimi.destruction_item set state = 'DESTROYED' where state = 'WAITING'`,
      NOBODY,
    ],
    [
      'fail what is destroyed',
      `update jikimi.destruction_item set state = 'FAILED', failed_with = 'SQL_XX000', tried_at = now() where state = 'DESTROYED'`,
      NOBODY,
    ],
  ),
  ...actsOn(
    'destroyed',
    [
      'note that a key is buried',
      'update jikimi.destroyed set buried_at = jikimi.now() where id = {row of gone not buried}',
      KEEPER,
    ],
    [
      'note that a key was buried yesterday',
      `update jikimi.destroyed set buried_at = ${YESTERDAY} where id = {row of gone not buried}`,
      NOBODY,
    ],
    ['bury twice', 'update jikimi.destroyed set buried_at = jikimi.now() where id = {row of gone}', NOBODY],
  ),
  ...actsOn(
    'certificate',
    [
      'state a certificate',
      `update jikimi.certificate set statement_index = 9 where number = 'D-2026-000002'`,
      ['sequencer'],
    ],
    [
      'state no certificate',
      `update jikimi.certificate set statement_index = null where number = 'D-2026-000002'`,
      NOBODY,
    ],
    [
      'state a certificate twice',
      `update jikimi.certificate set statement_index = 9 where number = 'D-2026-000001'`,
      NOBODY,
    ],
  ),
]

const OVERSEEN = actsOn(
  'functions',
  ['read the forecast', 'select * from jikimi.retention_forecast(jikimi.today() + 400, null)', OVERSEERS],
  ['read what waits in numbers', 'select * from jikimi.retention_counts(null)', OVERSEERS],
  ['read how a run goes', 'select * from jikimi.run_counts(array[{run running}]::uuid[])', OVERSEERS],
)

/** Everything that somebody could try with keys, destruction and backups, but for the acts of officers and of the keeper. */
export const ACTS_OF_DESTRUCTION: readonly Act[] = [...KEYS, ...BACKUPS, ...TABLES, ...OVERSEEN]
