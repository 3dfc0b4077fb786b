interface Raised {
  readonly rule?: string
  readonly ground?: string
  readonly department?: string
}

const ASKED = `now() - interval '1 day', jikimi.today() + 3`

const alert = (name: string, about: string, state: string, given: Raised = {}): string => {
  const { rule = 'OFF_HOURS', ground = `'CIVIL_COMPLAINT', null`, department = 'support' } = given
  return `
insert into jikimi.alert (id, rule, key, at, raised_at, account_id, department_id, purpose, duty, records, collection_count, found, state, asked_at, due_on)
  values ({${name}}, '${rule}', '${name}', now() - interval '1 hour', now(), {${about}}, {${department}}, ${ground}, array[{record}]::uuid[], 1, 1,
    '${state}', ${['RAISED', 'DISMISSED'].includes(state) ? 'null, null' : ASKED});`
}

const step = (name: string, of: string, kind: string, by: string): string => `
insert into jikimi.alert_step (id, alert_id, kind, at, by_account, dismissal, text_sealed)
  values ({${name}}, {${of}}, '${kind}', now(), ${by}, ${kind === 'DISMISSED' ? `'FALSE_ALARM'` : 'null'}, ${by === 'null' ? 'null' : `'\\x00'`});`

const canary = (name: string, of: string, ended = 'null, null'): string => `
insert into jikimi.canary (id, pseudonym, case_number, planted_by, planted_at, ended_at, ended_by)
  values ({${name}}, {pseudonym of ${of}}, '${of}', {chief}, now(), ${ended});`

/** Alerts about handlers, about who oversees, in every state and at every ground; canaries. */
export const ALERTS_IN_SQL = `
${alert('alert raised', 'handler', 'RAISED')}${alert('alert dismissed', 'handler', 'DISMISSED')}
${alert('alert asked', 'handler', 'ASKED', { rule: 'CANARY' })}${alert('alert overdue', 'handler', 'OVERDUE')}
${alert('alert answered', 'handler', 'ANSWERED')}${alert('alert rejected', 'colleague', 'REJECTED')}
${alert('alert signed off', 'colleague', 'SIGNED_OFF', { rule: 'CANARY' })}
${alert('alert of meetings', 'irHandler', 'ANSWERED', { ground: `'IR_MEETING', null` })}
${alert('alert about both', 'both', 'ANSWERED')}${alert('alert asked of both', 'both', 'ASKED', { department: 'audit' })}
${alert('alert about chief', 'chief', 'ANSWERED', { ground: `null, 'ACCESS_CONTROL'`, department: 'audit' })}
${step('step dismissed', 'alert dismissed', 'DISMISSED', '{officer}')}${step('step asked', 'alert asked', 'ASKED', '{officer}')}
${step('step reminded', 'alert asked', 'REMINDED', 'null')}${step('step answered', 'alert answered', 'ANSWERED', '{handler}')}
${step('step of meetings', 'alert of meetings', 'ANSWERED', '{irHandler}')}${step('step about both', 'alert about both', 'ANSWERED', '{both}')}
${step('step about chief', 'alert about chief', 'ANSWERED', '{chief}')}
${canary('canary', 'ir open')}${canary('canary ended', 'left', 'now(), {chief}')}`
