/** Of `jikimi.rights_request r`: whether the last notice to the person came back; null where there was none. */
export const IS_BOUNCED = `(select n.delivery_state in ('FAILED', 'BOUNCED') from jikimi.request_notice n where n.request_id = r.id
  order by n.sent_at desc, n.id desc limit 1)`
