import { Migration } from '@mikro-orm/migrations'

/** Recovery codes, step-up, one's own sessions and authenticator; what an administrator does to those of others. */
export class M0014Sessions extends Migration {
  override up(): void {
    this.addSql(`
drop function jikimi.sign_in_succeeded(uuid, bigint, bytea, uuid, interval);
-- False when the code's step was spent already (a code opens one session) or the account has been locked meanwhile.
create function jikimi.sign_in_succeeded(account uuid, step bigint, digest bytea, session uuid, lasts interval, address text)
  returns boolean language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  begin
    update jikimi.account_credential c set last_code_step = step, failures = 0, locked_until = null
    where c.account_id = account and c.last_code_step < step and (c.locked_until is null or c.locked_until <= jikimi.now())
      and exists (select 1 from jikimi.account a where a.id = account and a.state = 'ACTIVE');
    if not found then return false; end if;
    insert into jikimi.staff_session (token_digest, id, account_id, signed_in_at, last_seen_at, proved_at, expires_at, origin)
    values (digest, session, account, jikimi.now(), jikimi.now(), jikimi.now(), jikimi.now() + least(lasts, interval '8 hours'), address);
    return true;
  end $$;

-- A recovery code opens one session, once.
create function jikimi.sign_in_recovered(account uuid, code bytea, digest bytea, session uuid, lasts interval, address text)
  returns boolean language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  begin
    perform 1 from jikimi.account_credential c join jikimi.account a on a.id = c.account_id
    where c.account_id = account and a.state = 'ACTIVE' and (c.locked_until is null or c.locked_until <= jikimi.now())
    for update of c;
    if not found then return false; end if;
    update jikimi.recovery_code r set used_at = jikimi.now()
    where r.account_id = account and r.code_digest = code and r.used_at is null;
    if not found then return false; end if;
    update jikimi.account_credential c set failures = 0, locked_until = null where c.account_id = account;
    insert into jikimi.staff_session (token_digest, id, account_id, signed_in_at, last_seen_at, proved_at, expires_at, origin, is_by_recovery_code)
    values (digest, session, account, jikimi.now(), jikimi.now(), jikimi.now(), jikimi.now() + least(lasts, interval '8 hours'), address, true);
    return true;
  end $$;

-- Replaces the codes: by oneself, after a fresh sign-in. At enrolment they come with the invitation.
create function jikimi.recovery_codes_replace(digests bytea[]) returns void
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  begin
    perform jikimi.demand_fresh();
    delete from jikimi.recovery_code r where r.account_id = jikimi.actor_account();
    insert into jikimi.recovery_code (account_id, code_digest, made_at) select jikimi.actor_account(), d, jikimi.now() from unnest(digests) d;
  end $$;

drop function jikimi.invitation_accept(bytea, text, bigint);
create function jikimi.invitation_accept(digest bytea, hash text, step bigint, codes bytea[]) returns boolean
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  declare invited jikimi.invitation;
  begin
    update jikimi.invitation set used_at = jikimi.now()
    where token_digest = digest and used_at is null and jikimi.now() < expires_at and totp_sealed is not null
      and exists (select 1 from jikimi.account a where a.id = account_id and a.state in ('INVITED', 'ACTIVE'))
    returning * into invited;
    if not found then return false; end if;
    insert into jikimi.account_credential (account_id, password_hash, totp_key_id, totp_sealed, last_code_step)
    values (invited.account_id, hash, invited.totp_key_id, invited.totp_sealed, step)
    on conflict (account_id) do update set password_hash = excluded.password_hash, totp_key_id = excluded.totp_key_id,
      totp_sealed = excluded.totp_sealed, last_code_step = excluded.last_code_step, failures = 0, locked_until = null;
    delete from jikimi.recovery_code r where r.account_id = invited.account_id;
    insert into jikimi.recovery_code (account_id, code_digest, made_at) select invited.account_id, c, jikimi.now() from unnest(codes) c;
    update jikimi.invitation set used_at = jikimi.now() where account_id = invited.account_id and used_at is null;
    update jikimi.account set state = 'ACTIVE', version = version + 1 where id = invited.account_id and state = 'INVITED';
    update jikimi.staff_session set ended_at = jikimi.now() where account_id = invited.account_id and ended_at is null;
    return true;
  end $$;

create function jikimi.recovery_codes_left() returns integer language sql stable security definer set search_path = jikimi, pg_temp
  as $$ select count(*)::integer from jikimi.recovery_code r where r.account_id = jikimi.actor_account() and r.used_at is null $$;

create function jikimi.own_credential() returns table (account_id uuid, password_hash text, totp_key_id uuid, totp_sealed bytea,
    next_totp_key_id uuid, next_totp_sealed bytea)
  language sql stable security definer set search_path = jikimi, pg_temp
  as $$
    select c.account_id, c.password_hash, c.totp_key_id, c.totp_sealed, c.next_totp_key_id, c.next_totp_sealed
    from jikimi.account_credential c where c.account_id = jikimi.actor_account()
  $$;

-- The session goes on under a new token, freshly proved: by a step of the authenticator, or without one by a recovery code.
-- Of the session, not of the account: what strangers try at its name keeps nobody from stepping up. The fifth failure ends it.
create function jikimi.session_step_up_failed() returns void language sql volatile security definer set search_path = jikimi, pg_temp
  as $$
    update jikimi.staff_session s set step_up_failures = s.step_up_failures + 1,
      ended_at = case when s.step_up_failures >= 4 then jikimi.now() else s.ended_at end
    where s.token_digest = jikimi.token_digest(jikimi.session_token()) and s.ended_at is null
  $$;

create function jikimi.session_step_up(step bigint, code bytea, digest bytea) returns boolean
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  declare account uuid := jikimi.actor_account();
  begin
    perform 1 from jikimi.account_credential c where c.account_id = account and (step is null or c.last_code_step < step) for update;
    if not found then return false; end if;
    if step is null then
      update jikimi.recovery_code r set used_at = jikimi.now()
      where r.account_id = account and r.code_digest = code and r.used_at is null;
      if not found then return false; end if;
    end if;
    update jikimi.account_credential c set last_code_step = greatest(c.last_code_step, step) where c.account_id = account;
    update jikimi.staff_session s set token_digest = digest, proved_at = jikimi.now(), last_seen_at = jikimi.now(), step_up_failures = 0
    where s.token_digest = jikimi.token_digest(jikimi.session_token());
    return found;
  end $$;

create function jikimi.demand_fresh() returns void language plpgsql stable security definer set search_path = jikimi, pg_temp
  as $$
  begin
    if not jikimi.actor_is_fresh() then
      raise exception 'this needs a fresh sign-in' using errcode = 'insufficient_privilege';
    end if;
  end $$;

create function jikimi.own_sessions_end_others() returns void language sql volatile security definer set search_path = jikimi, pg_temp
  as $$
    update jikimi.staff_session s set ended_at = jikimi.now()
    where s.account_id = jikimi.actor_account() and s.ended_at is null
      and s.token_digest <> jikimi.token_digest(jikimi.session_token())
  $$;

create function jikimi.password_change(hash text) returns void language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  begin
    perform jikimi.demand_fresh();
    update jikimi.account_credential c set password_hash = hash where c.account_id = jikimi.actor_account();
    perform jikimi.own_sessions_end_others();
  end $$;

-- Returns the key of an authenticator that was prepared before and never accepted.
create function jikimi.authenticator_prepare(key_id uuid, sealed bytea) returns uuid
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  declare earlier uuid;
  begin
    perform jikimi.demand_fresh();
    select c.next_totp_key_id into earlier from jikimi.account_credential c where c.account_id = jikimi.actor_account() for update;
    update jikimi.account_credential c set next_totp_key_id = key_id, next_totp_sealed = sealed where c.account_id = jikimi.actor_account();
    return earlier;
  end $$;

-- Takes the authenticator that the code was checked against and no other. Returns the key of the one that it replaces.
create function jikimi.authenticator_accept(key_id uuid, step bigint) returns uuid
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  declare earlier uuid;
  begin
    perform jikimi.demand_fresh();
    select c.totp_key_id into earlier from jikimi.account_credential c
    where c.account_id = jikimi.actor_account() and c.next_totp_key_id = key_id for update;
    if not found then return null; end if;
    update jikimi.account_credential c set totp_key_id = c.next_totp_key_id, totp_sealed = c.next_totp_sealed,
      last_code_step = step, next_totp_key_id = null, next_totp_sealed = null
    where c.account_id = jikimi.actor_account();
    perform jikimi.own_sessions_end_others();
    return earlier;
  end $$;

-- Open sessions of oneself, or of anybody for an administrator.
create function jikimi.sessions_of(account uuid) returns table (id uuid, signed_in_at timestamptz, last_seen_at timestamptz,
    ends_at timestamptz, origin text, is_current boolean, is_by_recovery_code boolean)
  language sql stable security definer set search_path = jikimi, pg_temp
  as $$
    select s.id, s.signed_in_at, s.last_seen_at, least(s.expires_at, s.last_seen_at + interval '15 minutes'), s.origin,
      s.token_digest = jikimi.token_digest(jikimi.session_token()), s.is_by_recovery_code
    from jikimi.staff_session s
    where s.account_id = account and (account = jikimi.actor_account() or jikimi.actor_has('ADMINISTRATOR'))
      and s.ended_at is null and jikimi.now() < s.expires_at and jikimi.now() < s.last_seen_at + interval '15 minutes'
    order by s.last_seen_at desc, s.id
  $$;

-- Returns whose session it was; null where it is none that the actor may end.
create function jikimi.session_end_one(wanted uuid) returns uuid language sql volatile security definer set search_path = jikimi, pg_temp
  as $$
    update jikimi.staff_session s set ended_at = jikimi.now()
    where s.id = wanted and s.ended_at is null
      and (s.account_id = jikimi.actor_account() or jikimi.actor_has('ADMINISTRATOR'))
    returning s.account_id
  $$;

create function jikimi.unlock_account(account uuid) returns boolean language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  begin
    perform jikimi.demand_fresh();
    if not jikimi.actor_has('ADMINISTRATOR') or account = jikimi.actor_account() then
      raise exception 'only another administrator unlocks' using errcode = 'insufficient_privilege';
    end if;
    update jikimi.account_credential c set locked_until = null, failures = 0
    where c.account_id = account and c.locked_until > jikimi.now();
    return found;
  end $$;
`)
  }
}
