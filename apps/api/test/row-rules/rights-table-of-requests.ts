/** Role × table × verb of rights requests, policy versions, what becomes of consents, mandates, the own page and compelled looks: nobody writes but the guard's functions. */
const SELECT = ['select']
const backup = { jikimi_backup: SELECT }
const told = { jikimi_app: SELECT, ...backup }
const published = { ...told, jikimi_keeper: SELECT }

export const RIGHTS_OF_REQUESTS = {
  compulsion: {
    ...told,
    jikimi_guard: ['select', 'insert', 'update(decided_at, decided_by, is_approved, until_at, version)'],
  },
  compulsion_item: { ...told, jikimi_guard: ['select', 'insert'] },
  compulsion_look: { ...told, jikimi_guard: ['select', 'insert'] },
  consent_ask: { ...backup, jikimi_guard: ['select', 'insert', 'update'] },
  consent_campaign: { ...backup, jikimi_guard: ['select', 'insert', 'update'] },
  consent_event: { ...told, jikimi_guard: ['select', 'insert'] },
  decision_part: { ...told, jikimi_guard: ['select', 'insert', 'update(done)'] },
  mandate: {
    ...told,
    jikimi_guard: [
      'select',
      'insert',
      'update(accepted_at, accepted_by, checklist, refusal_id, refused_at, refused_by, revoked_at, revoked_by, revoked_by_kind, state, version)',
    ],
  },
  own_link: {
    ...backup,
    jikimi_guard: [
      'select',
      'insert',
      'delete',
      'update(attempts, collection_id, contact, delivery_state, delivery_tried_at, epoch, next_try_at, spent_at, token_digest, until_at)',
    ],
  },
  own_visit: { ...backup, jikimi_guard: ['select', 'insert', 'delete', 'update(ended_at, is_shared)'] },
  policy_draft: { ...told, jikimi_guard: ['select', 'insert', 'update'] },
  policy_version: {
    ...published,
    jikimi_sequencer: ['select', 'update(statement_index)'],
    jikimi_guard: ['select', 'insert', 'update(took_effect_at)'],
  },
  policy_withdrawal: { ...published, jikimi_guard: ['select', 'insert'] },
  request_correction: { ...told, jikimi_guard: ['select', 'insert', 'update(dropped_at, executed_at)'] },
  request_decision: { ...told, jikimi_guard: ['select', 'insert', 'update(executed_at, run_id)'] },
  request_deferral: { ...told, jikimi_guard: ['select', 'insert'] },
  request_edge: { ...backup, jikimi_guard: SELECT },
  request_event: { ...told, jikimi_guard: ['select', 'insert'] },
  request_notice: {
    ...told,
    jikimi_guard: [
      'select',
      'insert',
      'update(attempts, bounce_reason, bounced_at, delivery_state, delivery_tried_at, next_try_at)',
    ],
  },
  request_objection: { ...told, jikimi_guard: ['select', 'insert'] },
  restriction_lift: {
    ...backup,
    jikimi_guard: ['select', 'insert', 'update(decided_at, decided_by, is_approved, version)'],
  },
  request_scan: {
    ...backup,
    jikimi_app: ['select(added_at, added_by, bytes, id, kind, media, request_id)'],
    jikimi_guard: ['select', 'insert'],
  },
  request_target: { ...told, jikimi_guard: ['select', 'insert', 'update(lifted_at)'] },
  request_text: { ...told, jikimi_guard: ['select', 'insert'] },
  rights_request: {
    ...backup,
    jikimi_app: [
      'select(assignee_id, batch_id, channel, closed_at, collection_due_on, collection_id, decided_at, decided_by, deferred_until, due_on, duplicate_of, id, kind, lapses_at, locale, needs_comparison, notified_at, number, outcome, received_at, received_how, registered_at, registered_by, requester, round, state, takes_effect, verified_at, version, warned)',
    ],
    jikimi_guard: [
      'select',
      'insert',
      'delete',
      'update(assignee_id, closed_at, decided_at, decided_by, deferred_until, duplicate_of, lapses_at, needs_comparison, notified_at, outcome, round, state, takes_effect, verified_at, version, warned)',
    ],
  },
  verification: { ...told, jikimi_guard: ['select', 'insert'] },
  verification_rung: { ...backup, jikimi_guard: SELECT },
} as const
