import type { Permission } from './grants.js'

/** What asks for password and code again unless they were given in the last five minutes. */
export const NEEDS_FRESH: ReadonlySet<Permission> = new Set<Permission>([
  'credential:change',
  'account:create',
  'account:change-roles',
  'account:reinstate',
  'account:unlock',
  'site-key:make',
  'keystore:turn',
  'designation:approve',
  'training:export',
  'reveal-unlock:grant',
  'rule:change',
  'separation:declare',
  'separation:accept',
  'rights-review:sign',
  'record-export:ask',
  'record-cut:approve',
  'destruction:approve',
  'compulsion:decide',
  'restriction:decide-lift',
  'standing-approval:grant',
  'canary:plant',
  'canary:end',
  'inspection:sign',
])
