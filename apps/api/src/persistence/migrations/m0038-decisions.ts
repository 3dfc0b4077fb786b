import { Migration } from '@mikro-orm/migrations'

/** What was decided about a request, what was to be put right, what the person was told, and what they objected. */
export class M0038Decisions extends Migration {
  override up(): void {
    this.addSql(`
-- The closed lists of the law: on which grounds each right may be refused. The API's table says the same.
create function jikimi.ground_fits(kind text, ground text) returns boolean language sql immutable
  set search_path = pg_catalog, pg_temp
  as $$
    select (kind, ground) in (values ('ACCESS', 'STATUTE_PROHIBITS'), ('ACCESS', 'HARM_TO_OTHERS'),
      ('CORRECTION', 'OTHER_STATUTE_NAMES_ITEM'), ('DELETION', 'OTHER_STATUTE_NAMES_ITEM'),
      ('SUSPENSION', 'STATUTE_OR_DUTY'), ('SUSPENSION', 'HARM_TO_OTHERS'), ('SUSPENSION', 'CONTRACT_NOT_ENDED'),
      ('WITHDRAWAL', 'STATUTE_OR_DUTY'), ('WITHDRAWAL', 'HARM_TO_OTHERS'), ('WITHDRAWAL', 'CONTRACT_NOT_ENDED'))
  $$;

create table jikimi.request_decision (
  id uuid primary key,
  request_id uuid not null references jikimi.rights_request on delete cascade,
  round integer not null check (round in (1, 2)),
  outcome text not null check (outcome in ('WHOLE', 'PART', 'REFUSED', 'NOTHING_HELD')),
  text_id uuid references jikimi.request_text on delete set null,
  decided_by uuid not null references jikimi.account,
  decided_at timestamptz not null,
  executed_at timestamptz,
  -- Prepared by who executed, for the chief privacy officer to approve
  run_id uuid references jikimi.destruction_run,
  unique (request_id, round)
);
create index request_decision_of_run on jikimi.request_decision (run_id) where run_id is not null;
create table jikimi.decision_part (
  decision_id uuid not null references jikimi.request_decision on delete cascade,
  target_id uuid not null references jikimi.request_target on delete cascade,
  outcome text not null check (outcome in ('GRANTED', 'REFUSED')),
  ground text check (ground in ('STATUTE_PROHIBITS', 'HARM_TO_OTHERS', 'OTHER_STATUTE_NAMES_ITEM', 'STATUTE_OR_DUTY', 'CONTRACT_NOT_ENDED')),
  -- Of a suspension that is granted: destroyed instead of kept without use. @law PIPA 37⑤
  destroys boolean not null default false,
  text_id uuid references jikimi.request_text on delete set null,
  -- What carrying it out came to: a hold keeps it for now, or it was gone by then
  done text check (done in ('DONE', 'HELD', 'GONE')),
  primary key (decision_id, target_id),
  constraint refused_on_a_ground check ((outcome = 'REFUSED') = (ground is not null)),
  constraint only_what_is_granted_is_done check (outcome = 'GRANTED' or (done is null and not destroys))
);
create index decision_part_of_target on jikimi.decision_part (target_id);

-- One value to be put in the place of one item. The value lies with the request's words.
create table jikimi.request_correction (
  id uuid primary key,
  request_id uuid not null references jikimi.rights_request on delete cascade,
  target_id uuid not null references jikimi.request_target on delete cascade,
  item text not null check (item ~ '^[A-Z][A-Z0-9_]{0,63}$'),
  text_id uuid references jikimi.request_text on delete set null,
  -- A number that nobody may collect was made unreadable in it
  is_masked boolean not null,
  proposed_by uuid references jikimi.account,
  proposed_at timestamptz not null,
  dropped_at timestamptz,
  executed_at timestamptz,
  check (dropped_at is null or executed_at is null)
);
create unique index request_correction_once on jikimi.request_correction (target_id, item) where dropped_at is null and executed_at is null;
create index request_correction_of_request on jikimi.request_correction (request_id);

create table jikimi.request_deferral (
  id uuid primary key,
  request_id uuid not null unique references jikimi.rights_request on delete cascade,
  until_on date not null,
  text_id uuid references jikimi.request_text on delete set null,
  deferred_by uuid not null references jikimi.account,
  deferred_at timestamptz not null
);
create table jikimi.request_objection (
  id uuid primary key,
  request_id uuid not null unique references jikimi.rights_request on delete cascade,
  received_at timestamptz not null,
  text_id uuid references jikimi.request_text on delete set null,
  -- Nobody of the staff where the person objected on their page
  noted_by uuid references jikimi.account,
  noted_at timestamptz not null
);

-- What was sent, as it was sent: the words lie with the request's and end with them.
create table jikimi.request_notice (
  id uuid primary key,
  request_id uuid not null references jikimi.rights_request on delete cascade,
  round integer not null check (round in (1, 2)),
  kind text not null check (kind in ('DECISION', 'DEFERRAL')),
  means text not null check (means in ('EMAIL', 'POST', 'FAX', 'HANDED_OVER')),
  text_id uuid references jikimi.request_text on delete set null,
  sent_by uuid not null references jikimi.account,
  sent_at timestamptz not null,
  -- The day it left, by the officer's word where it is no e-mail
  sent_on date not null,
  delivery_state text not null check (delivery_state in ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'BOUNCED')),
  delivery_tried_at timestamptz,
  attempts integer not null default 0 check (attempts >= 0),
  next_try_at timestamptz,
  bounced_at timestamptz,
  bounce_reason text check (bounce_reason in ('ADDRESS_UNKNOWN', 'MAILBOX_FULL', 'REFUSED', 'UNREACHABLE', 'NOTED_BY_STAFF')),
  constraint paper_is_sent_when_it_is_noted check (means = 'EMAIL' or delivery_state in ('SENT', 'BOUNCED')),
  check ((bounced_at is null) = (bounce_reason is null) and (delivery_state in ('FAILED', 'BOUNCED')) = (bounced_at is not null))
);
-- The day by whose end the person hears something: put off only for whoever was told so. @law PIPA 35③
create function jikimi.next_due_on(wanted uuid, state text, due_on date, deferred_until date) returns date language sql stable
  set search_path = jikimi, pg_temp
  as $$
    select case when state = 'DEFERRED' and not exists (select 1 from jikimi.request_notice n
      where n.request_id = wanted and n.kind = 'DEFERRAL' and n.delivery_state <> 'BOUNCED') then due_on
      else coalesce(deferred_until, due_on) end
  $$;
create index request_notice_of_request on jikimi.request_notice (request_id, sent_at);
create index request_notice_to_deliver on jikimi.request_notice (sent_at) where delivery_state in ('QUEUED', 'SENDING');
do $$
declare t text;
begin
  foreach t in array array['request_decision', 'decision_part', 'request_correction', 'request_deferral', 'request_objection', 'request_notice'] loop
    execute format('create index %I on jikimi.%I (text_id) where text_id is not null', t || '_text', t);
  end loop;
end $$;

-- The second round is decided by somebody else, and each ground is one of this right, whoever writes.
create function jikimi.decision_is_anothers() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  begin
    if exists (select 1 from jikimi.request_decision d where d.request_id = new.request_id and d.round <> new.round
      and d.decided_by = new.decided_by) then perform jikimi.refuse('an objection is decided by another'); end if;
    return new;
  end $$;
create trigger decided_by_another before insert on jikimi.request_decision for each row execute function jikimi.decision_is_anothers();
create function jikimi.part_fits() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  begin
    if not exists (select 1 from jikimi.request_decision d join jikimi.rights_request r on r.id = d.request_id
      join jikimi.request_target t on t.request_id = r.id where d.id = new.decision_id and t.id = new.target_id
        and (new.ground is null or jikimi.ground_fits(r.kind, new.ground)) and (not new.destroys or r.kind = 'SUSPENSION')
        and (new.text_id is null or exists (select 1 from jikimi.request_text x where x.id = new.text_id and x.request_id = r.id))) then
      perform jikimi.refuse('each right is refused on its own grounds');
    end if;
    return new;
  end $$;
create trigger fits before insert on jikimi.decision_part for each row execute function jikimi.part_fits();

-- Words are said about one request: nobody lets those of another be sent or shown with it.
create function jikimi.words_are_its() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  begin
    if not exists (select 1 from jikimi.request_text t where t.id = new.text_id and t.request_id = new.request_id) then
      perform jikimi.refuse('these words are another request''s');
    end if;
    return new;
  end $$;
do $$
declare t text;
begin
  foreach t in array array['verification', 'request_decision', 'request_correction', 'request_deferral', 'request_objection', 'request_notice'] loop
    execute format('create trigger words_are_its before insert on jikimi.%I for each row when (new.text_id is not null)
      execute function jikimi.words_are_its()', t);
  end loop;
end $$;

-- What was decided, proposed and sent stays; only how far it came moves on.
create function jikimi.decision_keeps() returns trigger language plpgsql set search_path = jikimi, pg_temp
  as $$
  declare moving text[] := coalesce(tg_argv, '{}'); before jsonb := to_jsonb(old) - moving - 'text_id'; now jsonb := to_jsonb(new) - moving - 'text_id';
  begin
    if before <> now or (new.text_id is distinct from old.text_id and new.text_id is not null) then
      perform jikimi.refuse('what was decided stays as it was');
    end if;
    return new;
  end $$;
create trigger keeps before update on jikimi.request_decision for each row execute function jikimi.decision_keeps('executed_at', 'run_id');
create trigger keeps before update on jikimi.decision_part for each row execute function jikimi.decision_keeps('done');
create trigger keeps before update on jikimi.request_correction for each row execute function jikimi.decision_keeps('dropped_at', 'executed_at');
create trigger keeps before update on jikimi.request_deferral for each row execute function jikimi.decision_keeps();
create trigger keeps before update on jikimi.request_objection for each row execute function jikimi.decision_keeps();
create trigger keeps before update on jikimi.request_notice for each row execute function jikimi.decision_keeps(
  'delivery_state', 'delivery_tried_at', 'attempts', 'next_try_at', 'bounced_at', 'bounce_reason');
`)
  }
}
