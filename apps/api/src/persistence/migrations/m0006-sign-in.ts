import { Migration } from '@mikro-orm/migrations'

/** The verbs of sign-in, as functions of the guard: the app role can't read or write a credential in any other way. */
export class M0006SignIn extends Migration {
  override up(): void {
    this.addSql(`
create function jikimi.sign_in_candidate(wanted text) returns table (
    account_id uuid, department_id uuid, state text, password_hash text, totp_key_id uuid, totp_sealed bytea,
    last_code_step bigint, locked_until timestamptz)
  language sql stable security definer set search_path = jikimi, pg_temp
  as $$
    select a.id, a.department_id, a.state, c.password_hash, c.totp_key_id, c.totp_sealed, c.last_code_step, c.locked_until
    from jikimi.account a join jikimi.account_credential c on c.account_id = a.id where a.sign_in_name = wanted
  $$;

-- Five failures lock for half an hour: said here, so that no caller says otherwise.
create function jikimi.sign_in_failed(account uuid) returns timestamptz
  language sql volatile security definer set search_path = jikimi, pg_temp
  as $$
    update jikimi.account_credential c set
      failures = case when c.failures + 1 >= 5 then 0 else c.failures + 1 end,
      locked_until = case when c.failures + 1 >= 5 then jikimi.now() + interval '30 minutes' else c.locked_until end
    where c.account_id = account returning c.locked_until
  $$;

-- False when the code's step was spent already (a code opens one session) or the account has been locked meanwhile.
create function jikimi.sign_in_succeeded(account uuid, step bigint, digest bytea, session uuid, lasts interval) returns boolean
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  begin
    update jikimi.account_credential c set last_code_step = step, failures = 0, locked_until = null
    where c.account_id = account and c.last_code_step < step and (c.locked_until is null or c.locked_until <= jikimi.now())
      and exists (select 1 from jikimi.account a where a.id = account and a.state = 'ACTIVE');
    if not found then return false; end if;
    insert into jikimi.staff_session (token_digest, id, account_id, signed_in_at, last_seen_at, expires_at)
    values (digest, session, account, jikimi.now(), jikimi.now(), jikimi.now() + least(lasts, interval '8 hours'));
    return true;
  end $$;

create function jikimi.session_seen() returns void language sql volatile security definer set search_path = jikimi, pg_temp
  as $$
    update jikimi.staff_session set last_seen_at = jikimi.now()
    where token_digest = jikimi.token_digest(jikimi.session_token()) and account_id = jikimi.actor_account()
      and last_seen_at < jikimi.now() - interval '20 seconds'
  $$;

create function jikimi.session_end() returns void language sql volatile security definer set search_path = jikimi, pg_temp
  as $$
    update jikimi.staff_session set ended_at = jikimi.now()
    where token_digest = jikimi.token_digest(jikimi.session_token()) and ended_at is null
  $$;

create function jikimi.end_sessions_of(account uuid) returns void language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  begin
    if not jikimi.actor_has('ADMINISTRATOR') then
      raise exception 'only an administrator ends the sessions of others' using errcode = 'insufficient_privilege';
    end if;
    update jikimi.staff_session set ended_at = jikimi.now() where account_id = account and ended_at is null;
  end $$;

-- A new invitation ends the earlier ones: a link that went astray must not open the account later.
create function jikimi.end_invitations_of(account uuid) returns void language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  begin
    if not jikimi.actor_has('ADMINISTRATOR') then
      raise exception 'only an administrator ends the invitations of others' using errcode = 'insufficient_privilege';
    end if;
    update jikimi.invitation i set used_at = jikimi.now() where i.account_id = account and i.used_at is null;
  end $$;

create function jikimi.invitation_account(digest bytea) returns table (account_id uuid, department_id uuid, sign_in_name text,
    totp_key_id uuid, totp_sealed bytea)
  language sql stable security definer set search_path = jikimi, pg_temp
  as $$
    select a.id, a.department_id, a.sign_in_name, i.totp_key_id, i.totp_sealed
    from jikimi.invitation i join jikimi.account a on a.id = i.account_id
    where i.token_digest = digest and i.used_at is null and jikimi.now() < i.expires_at and a.state in ('INVITED', 'ACTIVE')
  $$;

create function jikimi.invitation_prepare(digest bytea, key_id uuid, sealed bytea) returns boolean
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  begin
    update jikimi.invitation set totp_key_id = key_id, totp_sealed = sealed
    where token_digest = digest and used_at is null and jikimi.now() < expires_at;
    return found;
  end $$;

create function jikimi.invitation_accept(digest bytea, hash text, step bigint) returns boolean
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  declare invited jikimi.invitation;
  begin
    update jikimi.invitation set used_at = jikimi.now()
    where token_digest = digest and used_at is null and jikimi.now() < expires_at and totp_sealed is not null
    returning * into invited;
    if not found then return false; end if;
    insert into jikimi.account_credential (account_id, password_hash, totp_key_id, totp_sealed, last_code_step)
    values (invited.account_id, hash, invited.totp_key_id, invited.totp_sealed, step)
    on conflict (account_id) do update set password_hash = excluded.password_hash, totp_key_id = excluded.totp_key_id,
      totp_sealed = excluded.totp_sealed, last_code_step = excluded.last_code_step, failures = 0, locked_until = null;
    update jikimi.invitation set used_at = jikimi.now() where account_id = invited.account_id and used_at is null;
    update jikimi.account set state = 'ACTIVE', version = version + 1 where id = invited.account_id and state = 'INVITED';
    update jikimi.staff_session set ended_at = jikimi.now() where account_id = invited.account_id and ended_at is null;
    return true;
  end $$;

create function jikimi.locked_accounts() returns table (account_id uuid) language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select c.account_id from jikimi.account_credential c
    where jikimi.actor_account() is not null and c.locked_until > jikimi.now()
  $$;
`)
  }
}
