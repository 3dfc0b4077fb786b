import { effect, type Effect, has } from './effect.js'

const KEPT = '42501'

/** Past every row rule: what is left is the trigger. */
const refused = (on: string, ...acts: readonly string[]): Effect[] =>
  acts.map((act) => effect(on, 'superuser', act, KEPT))
/** Written once. */
const stays = (on: string, change: string): Effect[] => {
  const [table] = on.split('.')
  return refused(on, `update jikimi.${table} set ${change}`, `truncate jikimi.${table} cascade`)
}

/** What was said, proven, noted, decided, sent and looked at stays as it was, whoever asks. */
const AS_IT_WAS: readonly Effect[] = [
  ...refused(
    'policy_version.stays',
    `update jikimi.policy_version set digest = 'y'`,
    `update jikimi.policy_version set took_effect_at = now() where id = {policy past}`,
  ),
  ...refused(
    'policy_version.waits',
    `insert into jikimi.policy_version (id, version, digest, source, announced_on, effective_on, published_at)
     values (gen_random_uuid(), 'early', 'x', 'x', jikimi.today(), jikimi.today(), now())`,
  ),
  ...refused(
    'policy_draft.policy_draft_keeps',
    `update jikimi.policy_draft set state = 'DRAFT' where id = {draft dropped}`,
  ),
  effect(
    'consent_record.consent_is_given',
    'superuser',
    `insert into jikimi.consent_record (id, collection_id, purpose, policy_version_id, text_digest, items, consented_at)
     select {new}, {bare}, 'CIVIL_COMPLAINT', {policy past}, digest, '{}', now() from jikimi.consent_text limit 1`,
    KEPT,
  ),
  ...refused('consent_event.consent_event_stays', `update jikimi.consent_event set kind = 'WITHDRAWN'`),
  ...refused('consent_event.consent_event_stays', 'delete from jikimi.consent_event', 'truncate jikimi.consent_event'),
  ...refused(
    'consent_campaign.consent_campaign_keeps',
    `update jikimi.consent_campaign set answer_days = 9 where id = {campaign}`,
    `update jikimi.consent_campaign set version = 9 where id = {campaign done}`,
  ),
  ...refused(
    'consent_campaign.consent_campaign_stays',
    `delete from jikimi.consent_campaign where id = {campaign of nobody}`,
    'truncate jikimi.consent_campaign cascade',
  ),
  ...refused('consent_ask.consent_ask_stays', 'delete from jikimi.consent_ask', 'truncate jikimi.consent_ask'),
  effect(
    'retention_ground.ground_ends_consent',
    'superuser',
    `insert into jikimi.retention_ground (collection_id, ground, due_on, set_at) values ({held}, 'CONSENT_WITHDRAWN', jikimi.today(), now())`,
    has('consent_event', `consent_id = {consent held} and kind = 'WITHDRAWN'`),
  ),
  effect(
    'consent_record.consent_ends_with_its_data',
    'superuser',
    `update jikimi.consent_record set collection_id = null where id = {consent held}`,
    has('consent_event', `consent_id = {consent held} and kind = 'EXPIRED'`),
  ),
  ...refused('policy_draft.policy_draft_stays', 'delete from jikimi.policy_draft', 'truncate jikimi.policy_draft'),
  ...refused(
    'policy_withdrawal.policy_withdrawal_stays',
    `update jikimi.policy_withdrawal set reason_ko = '다른 까닭'`,
    'delete from jikimi.policy_withdrawal',
    'truncate jikimi.policy_withdrawal',
  ),
  ...stays('request_text.stays', 'at = now()'),
  ...stays('verification.stays', 'at = now()'),
  ...stays('request_event.stays', 'at = now()'),
  ...stays('request_edge.stays', `to_state = 'CLOSED'`),
  ...stays('verification_rung.stays', `step = 9`),
  ...stays('request_scan.request_scan_stays', 'bytes = 2'),
  ...refused('request_decision.keeps', `update jikimi.request_decision set outcome = 'WHOLE'`),
  ...refused('decision_part.keeps', `update jikimi.decision_part set outcome = 'REFUSED', ground = 'HARM_TO_OTHERS'`),
  ...refused('request_correction.keeps', `update jikimi.request_correction set item = 'EMAIL'`),
  ...refused('request_deferral.keeps', 'update jikimi.request_deferral set until_on = until_on + 1'),
  ...refused(
    'request_objection.keeps',
    `update jikimi.request_objection set received_at = received_at - interval '1 day'`,
  ),
  ...refused('request_notice.keeps', `update jikimi.request_notice set sent_on = sent_on - 1`),
  ...refused('compulsion.compulsion_keeps', `update jikimi.compulsion set hours = 3 where id = {compulsion asked}`),
  ...refused('compulsion.compulsion_stays', 'delete from jikimi.compulsion', 'truncate jikimi.compulsion cascade'),
  ...refused(
    'compulsion_item.compulsion_item_stays',
    'delete from jikimi.compulsion_item',
    'truncate jikimi.compulsion_item',
  ),
  ...refused(
    'restriction_lift.restriction_lift_keeps',
    `update jikimi.restriction_lift set case_number = 'open' where id = {lift}`,
    `update jikimi.restriction_lift set is_approved = true where id = {lift declined}`,
  ),
  ...refused(
    'restriction_lift.restriction_lift_stays',
    'delete from jikimi.restriction_lift',
    'truncate jikimi.restriction_lift',
  ),
  ...refused(
    'compulsion_look.compulsion_look_stays',
    'update jikimi.compulsion_look set at = now()',
    'delete from jikimi.compulsion_look',
    'truncate jikimi.compulsion_look',
  ),
]

const part = (values: string): string =>
  `insert into jikimi.decision_part (decision_id, target_id, outcome, ground) values (${values})`

const OTHERS = '{words of request of second}'
/** Words of another request are said about none but that. */
const ITS_WORDS: readonly Effect[] = [
  ...refused(
    'verification.words_are_its',
    `insert into jikimi.verification (id, request_id, rung, is_passed, text_id, at) values (gen_random_uuid(), {request}, 'CALL_BACK', true, ${OTHERS}, now())`,
  ),
  ...refused(
    'request_decision.words_are_its',
    `insert into jikimi.request_decision (id, request_id, round, outcome, decided_by, decided_at, text_id)
     values (gen_random_uuid(), {request}, 2, 'WHOLE', {secondOfficer}, now(), ${OTHERS})`,
  ),
  ...refused(
    'request_correction.words_are_its',
    `insert into jikimi.request_correction (id, request_id, target_id, item, is_masked, proposed_at, text_id)
     values (gen_random_uuid(), {request}, {target of request}, 'EMAIL', false, now(), ${OTHERS})`,
  ),
  ...refused(
    'request_deferral.words_are_its',
    `insert into jikimi.request_deferral (id, request_id, until_on, deferred_by, deferred_at, text_id)
     values (gen_random_uuid(), {verified}, jikimi.today() + 9, {officer}, now(), ${OTHERS})`,
  ),
  ...refused(
    'request_objection.words_are_its',
    `insert into jikimi.request_objection (id, request_id, received_at, noted_at, text_id) values (gen_random_uuid(), {verified}, now(), now(), ${OTHERS})`,
  ),
  ...refused(
    'request_notice.words_are_its',
    `insert into jikimi.request_notice (id, request_id, round, kind, means, sent_by, sent_at, sent_on, delivery_state, text_id)
     values (gen_random_uuid(), {request}, 1, 'DECISION', 'POST', {officer}, now(), jikimi.today(), 'SENT', ${OTHERS})`,
  ),
]

/** A request goes one way, with its proof, and is decided on its own grounds, an objection by another. */
const ON_ITS_WAY: readonly Effect[] = [
  ...refused(
    'rights_request.request_moves',
    `update jikimi.rights_request set kind = 'DELETION' where id = {request}`,
    `update jikimi.rights_request set state = 'NOTIFIED' where id = {request}`,
  ),
  ...refused(
    'request_decision.decided_by_another',
    `insert into jikimi.request_decision (id, request_id, round, outcome, decided_by, decided_at)
     values (gen_random_uuid(), {request}, 2, 'WHOLE', {officer}, now())`,
  ),
  ...refused('decision_part.fits', part(`{decision of request}, {target of request of second}, 'GRANTED', null`)),
  ...refused(
    'verification.verified_by_mandate',
    `insert into jikimi.verification (id, request_id, rung, is_passed, by_account, at)
     values (gen_random_uuid(), {request}, 'MANDATE', true, {officer}, now())`,
  ),
]

/** What a step brings with it, in the same transaction. */
const WITH_IT: readonly Effect[] = [
  effect(
    'request_target.target_changes',
    'superuser',
    `insert into jikimi.request_target (id, request_id, collection_id, case_number, purpose, found_by, added_at)
     values ({target added}, {request}, {held}, 'held', 'CIVIL_COMPLAINT', 'OFFICER', now())`,
    has('pending_request', 'id = {target added}'),
  ),
  effect(
    'rights_request.request_goes_on',
    'superuser',
    `insert into jikimi.pending_request (id, collection_id, kind, received_at) values ({target of request}, {open}, 'ACCESS', now());
     update jikimi.rights_request set state = 'WITHDRAWN', closed_at = now() where id = {request}`,
    has('pending_request', 'id = {target of request} and answered_at is not null'),
  ),
  effect(
    'rights_request.restrictions_taken_over',
    'superuser',
    `update jikimi.restriction set claimed_by = {request to claim} where id = {restriction};
     update jikimi.rights_request set state = 'VERIFIED', verified_at = now() where id = {request to claim}`,
    has('restriction', 'id = {restriction} and request_id = {request to claim}'),
  ),
  effect(
    'rights_request.ending',
    'superuser',
    `update jikimi.rights_request set state = 'WITHDRAWN', closed_at = now() where id = {request}`,
    has('ending', `kind = 'REQUEST_OVER' and object_id = {request}`),
  ),
  effect(
    'rights_request.ending_begins',
    'superuser',
    `update jikimi.rights_request set state = 'VERIFIED', verified_at = now() where id = {request of second}`,
    has('ending', `kind = 'REQUEST_VERIFIED' and object_id = {request of second}`),
  ),
  effect(
    'mandate.ending',
    'superuser',
    `update jikimi.mandate set state = 'REVOKED', revoked_at = now(), revoked_by_kind = 'SUBJECT' where id = {mandate of request}`,
    has('ending', `kind = 'MANDATE_REVOKED' and object_id = {mandate of request}`),
  ),
]

/** Of rights requests, mandates and legal compulsion. */
export const EFFECTS_OF_RIGHTS: readonly Effect[] = [...AS_IT_WAS, ...ITS_WORDS, ...ON_ITS_WAY, ...WITH_IT]
