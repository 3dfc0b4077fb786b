import type { Role } from '@jikimi/schema'
import { Refusal } from '../../kernel/refusal.js'

/** The same words for an unknown name, a wrong password and a wrong code. */
export const signInRefused = () => new Refusal('SIGN_IN_REFUSED', 'NOT_ALLOWED')
export const signInLocked = (until: Date) =>
  new Refusal('SIGN_IN_LOCKED', 'NOT_ALLOWED', { until: until.toISOString() })
/** The same words for a wrong password, a wrong code and an account that is locked. */
export const stepUpRefused = () => new Refusal('STEP_UP_REFUSED', 'NOT_ALLOWED')
export const invitationNotValid = () => new Refusal('INVITATION_NOT_VALID', 'NOT_FOUND')
export const passwordTooWeak = (minLength: number) => new Refusal('PASSWORD_TOO_WEAK', 'INVALID', { minLength })
export const codeNotValid = () => new Refusal('CODE_NOT_VALID', 'INVALID')
export const rolesConflict = ([role, conflictsWith]: readonly [Role, Role]) =>
  new Refusal('ROLES_CONFLICT', 'INVALID', { rule: `${role}_${conflictsWith}`, role, conflictsWith })
export const holdersAtMost = (role: Role, atMost: number) =>
  new Refusal('HOLDERS_AT_MOST', 'CONFLICT', { role, atMost })
export const lastAdministrator = () => new Refusal('LAST_ADMINISTRATOR', 'CONFLICT')
export const rolesEmpty = () => new Refusal('ROLES_EMPTY', 'INVALID')
export const signInNameTaken = () => new Refusal('SIGN_IN_NAME_TAKEN', 'CONFLICT')
export const signInNameNotValid = () => new Refusal('SIGN_IN_NAME_NOT_VALID', 'INVALID')
export const displayNameNotValid = () => new Refusal('TEXT_NOT_VALID', 'INVALID')
export const accountAlreadyDisabled = () => new Refusal('ACCOUNT_ALREADY_DISABLED', 'CONFLICT')
export const accountAlreadySuspended = () => new Refusal('ACCOUNT_ALREADY_SUSPENDED', 'CONFLICT')
export const accountNotSuspended = () => new Refusal('ACCOUNT_NOT_SUSPENDED', 'CONFLICT')
export const accountNotLocked = () => new Refusal('ACCOUNT_NOT_LOCKED', 'CONFLICT')
export const accountChangedMeanwhile = () => new Refusal('ACCOUNT_CHANGED_MEANWHILE', 'CONFLICT')
export const accountOfOneself = () => new Refusal('ACCOUNT_OF_ONESELF', 'NOT_ALLOWED')
export const departmentNameTaken = () => new Refusal('DEPARTMENT_NAME_TAKEN', 'CONFLICT')
