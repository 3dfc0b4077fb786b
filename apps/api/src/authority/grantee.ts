import type { Role } from '@jikimi/schema'

/** Beside roles: everybody on the staff, and who signs second for somebody by a declared exception. */
export type Grantee = Role | 'ANONYMOUS' | 'SITE' | 'SUBJECT' | 'VISITOR' | 'OWN' | 'STAFF' | 'DEPUTY'
