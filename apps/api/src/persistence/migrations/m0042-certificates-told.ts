import { Migration } from '@mikro-orm/migrations'

/** Whoever had something destroyed is told the number of its certificate; before that the request is not over. */
export class M0042CertificatesTold extends Migration {
  override up(): void {
    this.addSql(`
alter table jikimi.request_notice drop constraint request_notice_kind_check,
  add constraint request_notice_kind_check check (kind in ('DECISION', 'DEFERRAL', 'CERTIFICATE')),
  alter column sent_by drop not null,
  -- What the worker writes by itself, and nothing else, has nobody of the staff behind it
  add constraint sent_by_somebody check (sent_by is not null or (kind = 'CERTIFICATE' and means = 'EMAIL'));

-- Something was destroyed on it, or will be, and the person was not told the certificate of that.
create function jikimi.owes_certificate(wanted uuid) returns boolean language sql stable
  set search_path = jikimi, pg_temp
  as $$
    select exists (select 1 from jikimi.rights_request r join jikimi.request_decision d on d.request_id = r.id
        join jikimi.decision_part p on p.decision_id = d.id
      where r.id = wanted and r.state = 'NOTIFIED' and r.collection_id is not null
        and p.done = 'DONE' and (p.destroys or r.kind in ('DELETION', 'WITHDRAWAL'))
        and not exists (select 1 from jikimi.request_notice n where n.request_id = r.id and n.kind = 'CERTIFICATE' and n.round >= d.round
          and n.delivery_state not in ('BOUNCED', 'FAILED')))
  $$;
-- All of it is certified by now, and what was decided has reached the person.
create function jikimi.certificate_to_tell(wanted uuid) returns boolean language sql stable
  set search_path = jikimi, pg_temp
  as $$
    select jikimi.owes_certificate(wanted)
      and not exists (select 1 from jikimi.rights_request r join jikimi.request_decision d on d.request_id = r.id
          join jikimi.decision_part p on p.decision_id = d.id join jikimi.request_target t on t.id = p.target_id
        where r.id = wanted and p.done = 'DONE' and (p.destroys or r.kind in ('DELETION', 'WITHDRAWAL'))
          and not exists (select 1 from jikimi.destroyed x join jikimi.certificate c on c.run_id = x.run_id
            where x.case_number = t.case_number))
      and coalesce((select n.delivery_state not in ('BOUNCED', 'FAILED') from jikimi.request_notice n
        where n.request_id = wanted and n.kind = 'DECISION' order by n.round desc, n.sent_at desc, n.id desc limit 1), false)
  $$;
-- What the letter names: each of the request's cases that is destroyed and certified.
create function jikimi.certified_of_request(wanted uuid) returns table (case_number text, purpose text, destroyed_at timestamptz,
    certificate text) language sql stable
  set search_path = jikimi, pg_temp
  as $$
    select distinct on (t.case_number) t.case_number, t.purpose, x.destroyed_at, c.number
    from jikimi.request_target t join jikimi.decision_part p on p.target_id = t.id and p.done = 'DONE'
      join jikimi.destroyed x on x.case_number = t.case_number join jikimi.certificate c on c.run_id = x.run_id
    where t.request_id = wanted order by t.case_number, c.number
  $$;

-- The next whom an e-mail can tell, and was not tried for it yet: what came back is an officer's to send.
create function jikimi.next_certificate_to_tell() returns table (id uuid, number text, kind text, round integer, locale text,
    received_at timestamptz, collection_id uuid, key_id uuid, certified jsonb)
  language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select r.id, r.number, r.kind, r.round, r.locale, r.received_at, l.id, l.key_id,
      (select jsonb_agg(jsonb_build_object('number', c.case_number, 'purpose', c.purpose, 'at', c.destroyed_at, 'certificate', c.certificate)
        order by c.case_number) from jikimi.certified_of_request(r.id) c)
    from jikimi.rights_request r join jikimi.collection l on l.id = r.collection_id
    where r.state = 'NOTIFIED'
      and not exists (select 1 from jikimi.request_notice n where n.request_id = r.id and n.kind = 'CERTIFICATE' and n.round = r.round)
      and (select n.means from jikimi.request_notice n where n.request_id = r.id and n.kind = 'DECISION'
        order by n.round desc, n.sent_at desc, n.id desc limit 1) = 'EMAIL'
      and jikimi.certificate_to_tell(r.id)
    order by r.notified_at limit 1
  $$;
-- False where somebody else told it meanwhile.
create function jikimi.tell_certificate(new_id uuid, wanted uuid, words uuid, new_sealed bytea) returns boolean
  language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  declare r jikimi.rights_request := jikimi.lock_request(wanted, null);
  begin
    if r.id is null or not jikimi.certificate_to_tell(wanted) then return false; end if;
    insert into jikimi.request_text (id, request_id, collection_id, kind, sealed, by_account, at)
      values (words, wanted, r.collection_id, 'NOTICE', new_sealed, null, jikimi.now());
    insert into jikimi.request_notice (id, request_id, round, kind, means, text_id, sent_by, sent_at, sent_on, delivery_state)
      values (new_id, wanted, r.round, 'CERTIFICATE', 'EMAIL', words, null, jikimi.now(), jikimi.today(), 'QUEUED');
    perform jikimi.note_request(wanted, 'tell-certificate', jsonb_build_object('means', 'EMAIL', 'sentOn', jikimi.today()));
    return true;
  end $$;

-- As before; what is certified meanwhile is told as that.
create or replace function jikimi.send_rights_notice(new_id uuid, wanted uuid, seen integer, new_means text, words uuid, left_on date)
  returns boolean
  language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  declare r jikimi.rights_request; new_kind text;
  begin
    if not jikimi.actor_works_on_request(wanted) then perform jikimi.refuse('only who works on a request tells the person'); end if;
    r := jikimi.lock_request(wanted, seen);
    if r.id is null then return null; end if;
    new_kind := case r.state when 'DEFERRED' then 'DEFERRAL' when 'EXECUTED' then 'DECISION'
      when 'NOTIFIED' then case when jikimi.certificate_to_tell(wanted) then 'CERTIFICATE' else 'DECISION' end end;
    if new_kind is null then perform jikimi.refuse('nothing is decided and done that the person could be told'); end if;
    if left_on > jikimi.today() or (new_means = 'EMAIL' and left_on <> jikimi.today())
      or left_on < (coalesce(case new_kind when 'DEFERRAL' then null else r.decided_at end,
        (select x.deferred_at from jikimi.request_deferral x where x.request_id = wanted)) at time zone 'Asia/Seoul')::date then
      perform jikimi.refuse('sent today, or since it was decided');
    end if;
    insert into jikimi.request_notice (id, request_id, round, kind, means, text_id, sent_by, sent_at, sent_on, delivery_state)
    values (new_id, wanted, r.round, new_kind, new_means, words, jikimi.actor_account(), jikimi.now(), left_on,
      case new_means when 'EMAIL' then 'QUEUED' else 'SENT' end);
    if r.state = 'EXECUTED' then
      perform jikimi.release_decided(wanted, 'notify');
      return jikimi.move_request(wanted, 'notify', seen, null, jsonb_build_object('means', new_means, 'sentOn', left_on));
    end if;
    -- From now on the later day counts, and is warned of anew
    if new_kind = 'DEFERRAL' then update jikimi.rights_request x set warned = null where x.id = wanted; end if;
    perform jikimi.note_request(wanted,
      case new_kind when 'DEFERRAL' then 'tell-deferral' when 'CERTIFICATE' then 'tell-certificate' else 'tell-again' end,
      jsonb_build_object('means', new_means, 'sentOn', left_on));
    return true;
  end $$;

-- As before; not while the person still has to be told a certificate.
create or replace function jikimi.close_requests(most integer) returns table (id uuid, number text) language plpgsql volatile
  security definer
  set search_path = jikimi, pg_temp
  as $$
  declare one record;
  begin
    for one in select r.id, r.number from jikimi.rights_request r where r.state = 'NOTIFIED'
      and (r.outcome in ('WHOLE', 'NOTHING_HELD') or r.round = 2 or r.notified_at < jikimi.now() - interval '30 days')
      and not jikimi.owes_certificate(r.id)
      order by r.notified_at limit least(most, 100) for update skip locked
    loop
      perform jikimi.move_request(one.id, 'close', null);
      return query select one.id, one.number;
    end loop;
  end $$;

revoke execute on all functions in schema jikimi from public;
grant create on schema jikimi to jikimi_guard;
alter function jikimi.next_certificate_to_tell() owner to jikimi_guard;
alter function jikimi.tell_certificate(uuid, uuid, uuid, bytea) owner to jikimi_guard;
revoke create on schema jikimi from jikimi_guard;
grant execute on function jikimi.owes_certificate(uuid), jikimi.certificate_to_tell(uuid), jikimi.certified_of_request(uuid)
  to jikimi_app, jikimi_guard;
grant execute on function jikimi.next_certificate_to_tell(), jikimi.tell_certificate(uuid, uuid, uuid, bytea) to jikimi_worker;
`)
  }
}
