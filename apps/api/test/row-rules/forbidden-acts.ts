import type { LoginRole } from '../../src/persistence/database-roles.js'
import type { ActorName } from './a-filled-database.js'

export interface ForbiddenAct {
  readonly table: string
  /** Completes the sentence "… can not …". */
  readonly what: string
  readonly actor: ActorName
  readonly role: LoginRole
  readonly attempt: Addition | Change
}

/** A copy of the row that `from` finds, with other values: everything about it is valid but who adds it. */
interface Addition {
  readonly from: string
  readonly values: Readonly<Record<string, string | null>>
}

interface Change {
  readonly set: string
  readonly where: string
  /** Whether the row is within reach, and only what it would become is refused. */
  readonly isReached: boolean
}

type Values = Addition['values']

const add = (
  actor: ActorName,
  what: string,
  table: string,
  values: Values,
  from = 'true',
  role: LoginRole = 'jikimi_app',
): ForbiddenAct => ({
  table,
  what,
  actor,
  role,
  attempt: { from, values },
})

/** Reaches no row. */
const change = (
  actor: ActorName,
  what: string,
  table: string,
  set: string,
  where: string,
  role: LoginRole = 'jikimi_app',
): ForbiddenAct => ({
  table,
  what,
  actor,
  role,
  attempt: { set, where, isReached: false },
})

/** Reaches the row, and may not make of it what is wanted. */
const spoil = (actor: ActorName, what: string, table: string, set: string, where: string): ForbiddenAct => ({
  table,
  what,
  actor,
  role: 'jikimi_app',
  attempt: { set, where, isReached: true },
})

const SOME_DIGEST = `\\x${'00'.repeat(32)}`
const NEW = { id: '@new' }
const FREE = { ...NEW, state: 'RECEIVED', handler_id: null, taken_at: null }
const HELD = `state = 'TAKEN' and purpose = 'CIVIL_COMPLAINT'`

/** What row-level security alone forbids: each of these has the right of its table. `@x` stands for actor x's account. */
export const FORBIDDEN_ACTS: readonly ForbiddenAct[] = [
  add('site', 'add a collection for another site', 'collection', {
    ...NEW,
    pseudonym: '@new',
    site_key_id: '@otherSite',
  }),
  add('handler', 'add a collection', 'collection', { ...NEW, pseudonym: '@new' }),
  add('handler', 'add a consent', 'consent_record', NEW),
  add('nobody', 'add a consent', 'consent_record', NEW),
  add('handler', 'add a look-up token', 'lookup_token', { epoch: '999' }),
  add('subject', 'add a receipt', 'subject_session', { token_digest: SOME_DIGEST }),
  add('handler', 'add a claim', 'idempotency', { key_digest: SOME_DIGEST }),
  add('handler', 'open a case', 'inquiry_case', FREE),
  add('site', 'open a case that somebody holds', 'inquiry_case', { ...NEW, handler_id: '@handler' }, HELD),
  add(
    'secondHandler',
    'reach into a case that another holds',
    'reach',
    { ...NEW, account_id: '@secondHandler' },
    'account_id = @handler',
  ),
  add(
    'handler',
    'give a reach to somebody else',
    'reach',
    { ...NEW, account_id: '@secondHandler' },
    'account_id = @handler',
  ),
  add(
    'secondHandler',
    'answer in a case that another holds',
    'case_message',
    { ...NEW, written_by: '@secondHandler', delivery_state: 'QUEUED' },
    'written_by = @handler',
  ),
  add(
    'handler',
    'answer in the name of another',
    'case_message',
    { ...NEW, written_by: '@secondHandler', delivery_state: 'QUEUED' },
    'written_by = @handler',
  ),
  add('handler', 'add an answer as sent', 'case_message', { ...NEW, delivery_state: 'SENT' }, 'written_by = @handler'),
  add(
    'handler',
    'record in the name of another',
    'access_record',
    NEW,
    `account_id = @auditor and act <> 'enrolment.completed' and outcome = 'DONE'`,
  ),
  add('handler', 'record in the name of the system', 'access_record', {
    ...NEW,
    actor_kind: 'SYSTEM',
    account_id: null,
    department_id: null,
  }),
  add('nobody', 'record in the name of staff', 'access_record', NEW, `actor_kind = 'STAFF'`, 'jikimi_worker'),
  add(
    'nobody',
    'record what is to have happened a year ago',
    'access_record',
    { ...NEW, at: '2025-11-23T00:00:00Z' },
    `outcome = 'DONE'`,
    'jikimi_journal',
  ),
  add('officer', 'grant an audit scope', 'audit_scope', { ...NEW, granted_by: '@officer' }),
  add('chief', 'grant an audit scope in the name of another', 'audit_scope', { ...NEW, granted_by: '@officer' }),
  add('chief', 'grant an audit scope to themselves', 'audit_scope', { ...NEW, account_id: '@chief' }),
  add('handler', 'designate', 'designation', { ...NEW, account_id: '@secondHandler', designated_by: '@handler' }),
  add('officer', 'designate in the name of another', 'designation', { ...NEW, designated_by: '@chief' }),
  add('officer', 'designate themselves', 'designation', { ...NEW, account_id: '@officer' }),
  add('officer', 'make an account', 'account', {
    ...NEW,
    sign_in_name: 'made@example.kr',
    state: 'INVITED',
    is_demo: 'false',
  }),
  add('administrator', 'give themselves a role', 'account_role', {
    account_id: '@administrator',
    role: 'HANDLER',
    granted_by: '@administrator',
  }),
  add('administrator', 'make an account that is active from the start', 'account', {
    ...NEW,
    sign_in_name: 'made@example.kr',
    state: 'ACTIVE',
    is_demo: 'false',
  }),
  add('officer', 'give somebody a role', 'account_role', {
    account_id: '@handler',
    role: 'ARCHIVIST',
    granted_by: '@officer',
  }),
  add('administrator', 'give a role in the name of another', 'account_role', {
    account_id: '@handler',
    role: 'ARCHIVIST',
    granted_by: '@officer',
  }),
  add('officer', 'invite', 'invitation', {
    token_digest: SOME_DIGEST,
    account_id: '@handler',
    totp_sealed: null,
    totp_key_id: null,
  }),
  add(
    'administrator',
    'invite with an authenticator of their own choice',
    'invitation',
    { token_digest: SOME_DIGEST, account_id: '@handler' },
    'totp_sealed is not null',
  ),
  add('administrator', 'invite themselves', 'invitation', {
    token_digest: SOME_DIGEST,
    account_id: '@administrator',
    totp_sealed: null,
    totp_key_id: null,
  }),
  add('site', 'claim for another site', 'idempotency', { key_digest: SOME_DIGEST, site_key_id: '@otherSite' }),
  spoil('handler', 'disable themselves', 'account', `state = 'DISABLED'`, 'id = @handler'),
  change(
    'irHandler',
    'take a case of another purpose',
    'inquiry_case',
    `handler_id = @irHandler, state = 'TAKEN'`,
    `state = 'RECEIVED' and purpose <> 'IR_MEETING'`,
  ),
  change('secondHandler', 'take a case from its holder', 'inquiry_case', 'handler_id = @secondHandler', HELD),
  spoil('handler', 'give a case away', 'inquiry_case', 'handler_id = @secondHandler', HELD),
  change(
    'handler',
    'end their own designation',
    'designation',
    'ended_at = now(), ended_by = @handler',
    'account_id = @handler',
  ),
  spoil(
    'officer',
    'end a designation in the name of another',
    'designation',
    'ended_at = now(), ended_by = @chief',
    'ended_at is null',
  ),
  change('handler', 'disable a colleague', 'account', `state = 'DISABLED'`, 'id = @secondHandler'),
  change(
    'nobody',
    'send a sent answer again',
    'case_message',
    `delivery_state = 'QUEUED'`,
    `delivery_state = 'SENT'`,
    'jikimi_worker',
  ),
]
