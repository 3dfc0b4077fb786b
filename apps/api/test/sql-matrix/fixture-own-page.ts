const visit = (
  token: string,
  of: string,
  more: { mandate?: string; shared?: boolean; ends?: string; ended?: string } = {},
): string => {
  const { mandate, shared = false, ends = `interval '25 minutes'`, ended = 'null' } = more
  return `
insert into jikimi.own_visit (token_digest, collection_id, mandate_id, link_id, is_shared, opened_at, until_at, ended_at)
  values (jikimi.token_digest('${token}'), {${of}}, ${mandate ? `{${mandate}}` : 'null'}, {link of ${token}}, ${shared},
    now() + ${ends} - interval '30 minutes', now() + ${ends}, ${ended});`
}

interface Link {
  readonly requests?: readonly string[]
  readonly mandate?: string
  readonly state?: string
  readonly until?: string
  readonly spent?: string
  readonly asked?: string
}

/** One that was mailed; its token is its name. */
const link = (name: string, of: string, terms: Link = {}): string => {
  const {
    requests = [],
    mandate,
    state = 'SENT',
    until = `now() + interval '5 hours'`,
    spent = 'null',
    asked = 'now()',
  } = terms
  return `
insert into jikimi.own_link (id, collection_id, requests, mandate_id, locale, asked_at, delivery_state, token_digest, until_at, spent_at)
  values ({${name}}, {${of}}, array[${requests.map((request) => `{${request}}`).join(', ')}]::uuid[], ${mandate ? `{${mandate}}` : 'null'}, 'KO', ${asked},
    '${state}', ${state === 'SENT' || state === 'SENDING' ? `jikimi.token_digest('${name}'), ${until}` : 'null, null'}, ${spent});`
}

/** Asked for by a contact so many hours ago, and not looked up yet. */
const wanted = (name: string, contact: string, hoursAgo: number): string => `
insert into jikimi.own_link (id, epoch, contact, locale, asked_at, delivery_state)
  values ({${name}}, 2, sha256('${contact}'), 'KO', now() - interval '${hoursAgo} hours', 'ASKED');`

/** Links and visits of the own page: of one person, of an address that people share, of an agent; spent, ended, over. */
export const OWN_PAGE_IN_SQL = `
set session_replication_role = replica;
${link('own link', 'of busy')}${link('spent own link', 'of busy', { spent: 'now()' })}${link('old own link', 'of busy', { until: 'now()' })}
${link('agent link', 'asked mandated', { mandate: 'mandate in force' })}${link('link of revoked agent', 'asked revoked', { mandate: 'mandate revoked' })}
${link('link being sent', 'of busy', { state: 'SENDING' })}${link('link that waits', 'of busy', { state: 'QUEUED', asked: `now() - interval '2 days'` })}
${wanted('link wanted', 'open', 60)}${wanted('link wanted by a stranger', 'nobody', 61)}${wanted('link wanted by somebody new', 'somebody new', 62)}${wanted('link wanted again', 'busy', 63)}
insert into jikimi.lookup_token (epoch, kind, token, collection_id, purpose) values (2, 'EMAIL', sha256('busy'), {of busy}, 'CIVIL_COMPLAINT'),
  (2, 'EMAIL', sha256('somebody new'), {asked made by another}, 'RIGHTS_REQUEST');
${link('link of own visit', 'open', { requests: ['waiting one', 'received'] })}${visit('own visit', 'open')}
${visit('own visit of several', 'open', { shared: true })}${visit('own visit ended', 'open', { ended: 'now()' })}
${link('link of own visit over', 'open', { requests: ['waiting two'], asked: `now() - interval '2 hours'` })}${visit('own visit over', 'open', { ends: `interval '-1 second'` })}
${link('link of own visit of agent', 'asked mandated', { requests: ['mandated', 'waiting three'], mandate: 'mandate in force' })}
${visit('own visit of agent', 'asked mandated', { mandate: 'mandate in force' })}
${visit('own visit of revoked agent', 'asked revoked', { mandate: 'mandate revoked' })}
${visit('own visit of former agent', 'asked ended mandate', { mandate: 'mandate over' })}
set session_replication_role = origin;`
