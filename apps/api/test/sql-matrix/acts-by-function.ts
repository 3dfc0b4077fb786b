import { type Act, actsOn } from './act.js'
import {
  ADMINISTRATORS,
  ADMINISTRATORS_FRESH,
  DESIGNATED,
  NOBODY,
  OFFICERS,
  OVERSEERS,
  STAFF,
  STAFF_FRESH,
} from './groups.js'

/** A function of the guard, called with what may be another's: it does something, or tells something, or not. */
export const ACTS_BY_FUNCTION: readonly Act[] = actsOn(
  'functions',
  ['give back the cases of a colleague', 'select * from jikimi.release_cases({colleague})', OFFICERS],
  ['give back their own', 'select * from jikimi.release_cases(:self)', NOBODY],
  [`end everybody's sessions`, 'select jikimi.end_sessions_of({colleague})', ADMINISTRATORS],
  ['end invitations', 'select jikimi.end_invitations_of({invited})', ADMINISTRATORS],
  [`see a colleague's sessions`, 'select * from jikimi.sessions_of({colleague})', [...ADMINISTRATORS, 'colleague']],
  [
    `end a colleague's session`,
    'select 1 where jikimi.session_end_one({session colleague}) is not null',
    [...ADMINISTRATORS, 'colleague'],
  ],
  ['unlock an account', 'select 1 where jikimi.unlock_account({over})', ADMINISTRATORS_FRESH],
  ['see which accounts are locked', 'select * from jikimi.locked_accounts()', STAFF],
  [
    'see until when a colleague is trained',
    'select 1 where jikimi.attended_until({colleague}) is not null',
    [...OVERSEERS, 'colleague'],
  ],
  ['ask of others whether they are trained', 'select jikimi.is_attended({colleague})', NOBODY],
  ['ask of others what they attended', 'select jikimi.last_day_of_attendance({colleague})', NOBODY],
  ['learn who works on a purpose', `select 1 where jikimi.works_on({colleague}, 'CIVIL_COMPLAINT')`, DESIGNATED],
  ['learn who is designated for a purpose', `select 1 where jikimi.is_held({lapsed}, 'CIVIL_COMPLAINT')`, DESIGNATED],
  [`count a colleague's reveals`, 'select 1 where jikimi.reveals_used({capped}) > 0', [...OVERSEERS, 'capped']],
  [
    'learn what was unlocked for a colleague',
    'select 1 where jikimi.reveals_allowed({unlocked}) > 30',
    [...OVERSEERS, 'unlocked'],
  ],
  [
    'learn what is restricted',
    'select 1 where cardinality(jikimi.restricted_collections()) > 0',
    [...DESIGNATED, 'worker'],
  ],
  ['see their own credential', 'select * from jikimi.own_credential()', STAFF],
  ['set their own password', `select jikimi.password_change('invented')`, STAFF_FRESH],
  ['make new recovery codes', `select jikimi.recovery_codes_replace(array[sha256('new')])`, STAFF_FRESH],
  ['prepare another authenticator', `select jikimi.authenticator_prepare({key}, '\\x00')`, STAFF_FRESH],
  [
    'step up by a code of somebody else',
    `select 1 where jikimi.session_step_up(null, sha256('code'), sha256('new'))`,
    ['handler', 'handlerStale'],
  ],
  [
    'write into the history of rights',
    `select jikimi.rights_changed('ROLE_GRANTED', {colleague}, 'AUDITOR', '{}', null, null, null, {colleague})`,
    NOBODY,
  ],
  ['read the terms of their site', 'select * from jikimi.site_terms({site})', ['site', 'subject']],
  ['read the terms of another site', 'select * from jikimi.site_terms({other site})', NOBODY],
  ['open a link that ran out', `select 1 where jikimi.invitation_accept(sha256('link'), 'invented', 1, '{}')`, NOBODY],
)
