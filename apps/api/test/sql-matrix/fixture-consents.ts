const ask = (name: string, of: string, campaign: string, state: string, until = 'null'): string => `
insert into jikimi.consent_ask (id, campaign_id, collection_id, state, token_digest, until_on, answered_at)
  values ({ask ${name}}, {${campaign}}, {${of}}, '${state}', jikimi.token_digest('ask ${name}'), ${until},
    ${state === 'RENEWED' ? 'now()' : 'null'});`

const campaign = (name: string, purpose: string, policy: string, state = 'RUNNING', perDay = 99): string => `
insert into jikimi.consent_campaign (id, purpose, policy_version_id, answer_days, per_day, state, began_by, began_at, ended_at)
  values ({${name}}, '${purpose}', {${policy}}, 14, ${perDay}, '${state}', {officer}, now(), ${state === 'RUNNING' ? 'null' : 'now()'});`

/** To consents under a version that was, and campaigns that ask again: running, full for today, overtaken, over. */
export const CONSENTS_IN_SQL = `
set session_replication_role = replica;
insert into jikimi.policy_version (id, version, digest, source, announced_on, effective_on, published_at, promised_days, promised_significant_days,
    took_effect_at)
  values ({policy past}, 'past', 'p', 'p', jikimi.today() - 9, jikimi.today() - 9, now(), 7, 30, now() - interval '9 days');
insert into jikimi.retention_term (policy_version_id, achieved_days) values ({policy past}, 14);
update jikimi.consent_event set policy_version_id = {policy past}
  where consent_id in ({consent earlier}, {consent left}, {consent met}, {consent begun}, {consent restricted}, {consent unmet});
${campaign('campaign', 'IR_MEETING', 'policy')}${campaign('campaign full', 'SURVEY', 'policy', 'RUNNING', 1)}
${campaign('campaign overtaken', 'SURVEY ASKED', 'policy past')}${campaign('campaign done', 'CIVIL_COMPLAINT', 'policy', 'DONE')}
${ask('waiting', 'ir open', 'campaign', 'WAITING')}${ask('of restricted', 'restricted', 'campaign', 'WAITING')}
${ask('of due', 'due', 'campaign', 'WAITING')}${ask('of ground', 'withdrawn alone', 'campaign', 'WAITING')}
${ask('tomorrow', 'met', 'campaign full', 'WAITING')}${ask('today', 'begun', 'campaign full', 'SENT', 'jikimi.today() + 3')}
update jikimi.consent_ask set batch_on = jikimi.today() where id = {ask today};
${ask('overtaken', 'unmet', 'campaign overtaken', 'WAITING')}${ask('ended', 'left', 'campaign done', 'WAITING')}
${ask('later', 'earlier', 'campaign', 'WAITING')}
update jikimi.consent_ask set next_try_at = now() + interval '1 hour' where id = {ask later};
${ask('sending', 'of unlocked', 'campaign', 'SENDING')}
update jikimi.consent_ask set tried_at = now() where id = {ask sending};
${ask('open', 'ir held', 'campaign', 'SENT', 'jikimi.today() + 3')}${ask('over', 'of lapsed', 'campaign', 'SENT', 'jikimi.today() - 1')}
${ask('last day', 'of busy', 'campaign', 'SENT', 'jikimi.today()')}${ask('answered', 'of colleague', 'campaign', 'RENEWED', 'jikimi.today() + 3')}
${ask('answered before', 'left', 'campaign', 'RENEWED', 'jikimi.today() - 1')}
${ask('restricted', 'restricted open', 'campaign', 'SENT', 'jikimi.today() + 3')}
${ask('sent of done', 'closed', 'campaign done', 'SENT', 'jikimi.today() + 3')}
${ask('sent of ended', 'overdue', 'campaign done', 'SENT', 'jikimi.today() - 1')}
${ask('sent of overtaken', 'of capped', 'campaign overtaken', 'SENT', 'jikimi.today() + 3')}
set session_replication_role = origin;`
