import { effect, type Effect, has, kept } from './effect.js'

const KEPT = '42501'

/** Past every row rule: what is left is the trigger. */
const stays = (on: string, ...acts: readonly string[]): Effect[] =>
  acts.map((act) => effect(on, 'superuser', act, KEPT))
/** It is changed within bounds, and never taken away. */
const notRemoved = (on: string): Effect[] => kept(on, '').slice(1)
const ended = (on: string, by: Effect['by'], act: string, kind: string, object: string): Effect =>
  effect(on, by, act, has('ending', `kind = '${kind}' and object_id = {${object}}`))

const run = (set: string, name: string): string => `update jikimi.destruction_run set ${set} where id = {${name}}`
const hold = (set: string, name: string): string => `update jikimi.hold set ${set} where id = {${name}}`
const approval = (set: string, name: string): string =>
  `update jikimi.standing_approval set ${set} where id = {${name}}`
const item = (set: string, state: string): string =>
  `update jikimi.destruction_item set ${set} where state = '${state}'`
const inRegister = (set: string, name: string): string =>
  `update jikimi.destroyed set ${set} where id = {row of ${name}}`
const certificate = (set: string, number = 'D-2026-000002'): string =>
  `update jikimi.certificate set ${set} where number = '${number}'`
const STATED = `statement = 'a', statement_number = 1, statement_salt = sha256('salt'), statement_hash = sha256('\\x00'::bytea || 'a')`

/** What was approved, placed, given, noted, destroyed and certified stays as it was, whoever asks. */
const AS_IT_WAS: readonly Effect[] = [
  ...stays(
    'destruction_run.run_keeps',
    run(`purposes = '{SURVEY,IR_MEETING}'`, 'run'),
    run('approved_by = {deputy}', 'run running'),
    run(`state = 'PREPARED'`, 'run running'),
    run(`state = 'RUNNING', finished_at = null`, 'run done'),
  ),
  ...notRemoved('destruction_run.run_stays'),
  ...stays(
    'destruction_item.item_keeps',
    item('due_on = due_on + 1', 'WAITING'),
    item(`state = 'WAITING'`, 'DESTROYED'),
  ),
  ...notRemoved('destruction_item.item_stays'),
  ...stays(
    'destroyed.destroyed_keeps',
    inRegister(`purpose = 'IR_MEETING'`, 'gone not buried'),
    inRegister("buried_at = now() + interval '1 day'", 'gone'),
    `${inRegister(STATED, 'gone')}; ${inRegister('statement_number = 2', 'gone')}`,
  ),
  ...notRemoved('destroyed.destroyed_stays'),
  ...stays('hold.hold_keeps', hold(`statute = '다른 법'`, 'hold'), hold('review_on = review_on + 1', 'hold released')),
  ...notRemoved('hold.hold_stays'),
  ...notRemoved('hold_item.hold_item_stays'),
  ...stays(
    'standing_approval.approval_keeps',
    approval('until_on = until_on + 1', 'standing'),
    approval('ended_at = null, ended_by = null', 'standing ended'),
  ),
  ...notRemoved('standing_approval.approval_stays'),
  ...stays(
    'certificate.certificate_keeps',
    certificate('collections = 2'),
    certificate('statement_index = 9', 'D-2026-000001'),
  ),
  ...notRemoved('certificate.certificate_stays'),
  ...stays(
    'ending.keeps',
    `update jikimi.ending set kind = 'RELEASED' where id = {ending}`,
    'update jikimi.ending set kept_at = null where id = {ending kept}',
  ),
  ...notRemoved('ending.keeps_all'),
  ...notRemoved('backup.keeps_all'),
  ...notRemoved('key_epoch.epoch_stays'),
]

const only = (table: string, set: string, row: string, act: string): Effect =>
  effect(
    `${table}.${row}`,
    table === 'certificate' || table === 'ending' ? 'sequencer' : 'keeper',
    `update jikimi.${table} set ${set}`,
    act,
  )

/** A change without a look comes upon what is still to be changed, and upon nothing that a trigger would have to hold. */
const WITHOUT_A_LOOK: readonly Effect[] = [
  effect(
    'backup.worker_notes',
    'worker',
    'update jikimi.backup set keystore_deleted_at = now()',
    has('backup', 'id = {backup} and keystore_deleted_at is not null'),
  ),
  only('certificate', 'statement_index = 9', 'sequencer_states', has('certificate', 'statement_index = 9')),
  only(
    'destroyed',
    'buried_at = jikimi.now()',
    'keeper_buries',
    has('destroyed', 'id = {row of gone not buried} and buried_at is not null'),
  ),
  only(
    'destruction_item',
    `state = 'FAILED', failed_with = 'SQL_XX000', tried_at = now()`,
    'keeper_tries',
    has('destruction_item', `collection_id = {due elsewhere} and state = 'FAILED'`),
  ),
  only('ending', 'kept_at = now()', 'sequencer_keeps', has('ending', 'id = {ending} and kept_at is not null')),
]

const withdrawn = (name: string, ground: string, due: string): string =>
  `insert into jikimi.retention_ground (collection_id, ground, due_on, set_at) values ({${name}}, '${ground}', ${due}, now())`

const GROUNDS: readonly Effect[] = [
  effect(
    'retention_ground.retention_ground_moves',
    'superuser',
    withdrawn('held', 'CONSENT_WITHDRAWN', 'jikimi.today()'),
    has('inquiry_case', `id = {case held} and due_on = jikimi.today() and ground_kind = 'CONSENT_WITHDRAWN'`),
  ),
  effect(
    'retention_ground.never later',
    'superuser',
    withdrawn('due withdrawn', 'DELETION_GRANTED', 'jikimi.today()'),
    has('inquiry_case', `id = {case due withdrawn} and due_on < jikimi.today() and ground_kind = 'CONSENT_WITHDRAWN'`),
  ),
]

const BY_OFFICER = 'ended_by = {officer}, ended_at = now()'
const AT_ONCE = withdrawn('held', 'CONSENT_WITHDRAWN', 'jikimi.today()')
const PLACED = `select * from jikimi.place_hold({new}, array['held'], 'STATUTE', '상법 33', null, jikimi.today() + 30)`

/** What ends is noted in the transaction that ends it, so that a database that is put back has it ended again. */
const ENDINGS: readonly Effect[] = [
  ended(
    'account.ending',
    'officer',
    `update jikimi.account set state = 'SUSPENDED', suspended_by = {officer} where id = {handler}`,
    'ACCOUNT_ENDED',
    'handler',
  ),
  ended(
    'account.ending_lifts',
    'administrator',
    `update jikimi.account set state = 'ACTIVE', suspended_by = null where id = {paused}`,
    'ACCOUNT_REINSTATED',
    'paused',
  ),
  ended(
    'account_role.ending',
    'administrator',
    'delete from jikimi.account_role where account_id = {irHandler}',
    'ROLE_REVOKED',
    'irHandler',
  ),
  ended(
    'designation.ending',
    'officer',
    `update jikimi.designation set ${BY_OFFICER} where id = {designation handler}`,
    'DESIGNATION_ENDED',
    'designation handler',
  ),
  ended(
    'site_key.ending',
    'administrator',
    'update jikimi.site_key set ended_by = {administrator}, ended_at = now() where id = {site}',
    'SITE_KEY_ENDED',
    'site',
  ),
  ended(
    'audit_scope.ending',
    'chief',
    'update jikimi.audit_scope set ended_by = {chief}, ended_at = now() where id = {section scope}',
    'SCOPE_ENDED',
    'section scope',
  ),
  ended(
    'separation_exception.ending',
    'chief',
    'update jikimi.separation_exception set ended_by = {chief}, ended_at = now() where id = {exception}',
    'EXCEPTION_ENDED',
    'exception',
  ),
  ended(
    'restriction.ending_begins',
    'superuser',
    'insert into jikimi.restriction (id, collection_id, began_at) values ({new}, {held}, now())',
    'RESTRICTED',
    'new',
  ),
  effect(
    'restriction.ending_lifts',
    'superuser',
    'update jikimi.restriction set ended_at = now() where collection_id = {restricted}',
    `select 1 from jikimi.ending e join jikimi.restriction r on r.id = e.object_id
     where e.kind = 'UNRESTRICTED' and r.collection_id = {restricted}`,
  ),
  ended('retention_ground.ending', 'superuser', AT_ONCE, 'WITHDRAWN', 'held'),
  ended('hold.ending_begins', 'officer', PLACED, 'HELD', 'new'),
  ended('hold_item.ending_begins', 'officer', PLACED, 'CASE_HELD', 'new'),
  ended('hold.ending_lifts', 'chief', 'select jikimi.release_hold({hold asked}, 1)', 'RELEASED', 'hold asked'),
  ended(
    'standing_approval.ending',
    'officer',
    'select jikimi.end_standing_approval({standing}, 1)',
    'APPROVAL_ENDED',
    'standing',
  ),
  ended(
    'destroyed.ending',
    'keeper',
    'select jikimi.destroy_collections({run running}, array[{due}]::uuid[])',
    'DESTROYED',
    'due',
  ),
]

/** What triggers make of destruction, holds, certificates, endings and backups. */
export const EFFECTS_OF_DESTRUCTION: readonly Effect[] = [...AS_IT_WAS, ...WITHOUT_A_LOOK, ...GROUNDS, ...ENDINGS]
