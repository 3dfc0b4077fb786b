import { GRANTS, type Permission } from '../../../src/authority/grants.js'
import { NEEDS_FRESH } from '../../../src/authority/needs-fresh.js'
import { buildPublicSchema, buildStaffSchema } from '../../../src/main/schemas.js'
import { type Column, COLUMNS } from '../columns.js'
import { type FileField, isFile, isOfPerson, MATRIX, type RootField } from '../matrix.js'

export const PERMISSIONS = Object.keys(GRANTS) as Permission[]

const page = GRANTS as unknown as Record<Permission, readonly string[]>
const fresh = NEEDS_FRESH as Set<Permission>

const STAFF_COLUMNS = COLUMNS.filter((column) => !['ANONYMOUS', 'SITE', 'SUBJECT', 'VISITOR', 'OWN'].includes(column))

const OF_FILES: Readonly<Record<FileField, Permission>> = {
  'files of tiles': 'log:fetch',
  'files of proofs': 'access-record:prove',
  'files of exports': 'record-export:fetch',
  'files of inspections': 'inspection:fetch',
  'files of certificates': 'certificate:fetch',
  'files of statements': 'certificate:fetch',
  'files of own data': 'own-page:fetch',
  'files of notices': 'rights-request:fetch',
  'files of disclosures': 'rights-request:fetch',
  'files of powers of attorney': 'mandate:fetch',
  'files of scans': 'scan:fetch',
  'files added to requests': 'scan:add',
}

/** Which root fields ask for a permission, as the schemas declare it. */
export const fieldsByPermission = (): ReadonlyMap<string, readonly RootField[]> => {
  const schemas = { staff: buildStaffSchema(), public: buildPublicSchema() }
  return Map.groupBy(
    MATRIX.map(([, field]) => field),
    (field) => {
      if (isFile(field)) return OF_FILES[field]
      const [, endpoint, type, name] = /^(\w+) (\w+)\.(\w+)$/.exec(field)!
      const schema = schemas[endpoint as keyof typeof schemas]
      const root = type === 'Query' ? schema.getQueryType() : schema.getMutationType()
      return root!.getFields()[name!]!.extensions['requires'] as string
    },
  )
}

/** Asked without an account. */

export interface GrantMutant {
  readonly name: string
  readonly permission: Permission
  readonly grantee: string
  /** Who notices, if anybody does. */
  readonly columns: readonly Column[]
}

/** Each permission with one grantee more or less, but for those changes that nobody could ever notice. */
export function grantMutants(permission: Permission, fields: readonly RootField[]): GrantMutant[] {
  const held = page[permission]
  const isPublic = fields.some(isOfPerson)
  const isStaff = !fields.every(isOfPerson)
  const grantees = [
    ...(isPublic ? ['SITE', 'SUBJECT', 'VISITOR', 'OWN'] : []),
    ...(isStaff ? ['ANONYMOUS', 'STAFF'] : []),
    // Whoever is on the staff already has what the whole staff has
    ...(isStaff && !held.includes('STAFF') ? STAFF_COLUMNS : []),
  ]
  return (
    grantees
      // The viewer's own page looks again who asks, because a sign-in changes it
      .filter((grantee) => !(grantee === 'ANONYMOUS' && permission === 'viewer:read'))
      .filter((grantee) => grantee !== 'DEPUTY' || held.includes('DEPUTY') || !held.includes('ARCHIVIST'))
      .map((grantee) => ({
        name: `${permission} ${held.includes(grantee) ? 'taken from' : 'given to'} ${grantee}`,
        permission,
        grantee,
        columns: grantee === 'STAFF' ? STAFF_COLUMNS : [grantee as Column],
      }))
  )
}

/** Changes the page while `act` runs. */
export async function withGrant<T>({ permission, grantee }: GrantMutant, act: () => Promise<T>): Promise<T> {
  const held = page[permission]
  page[permission] = held.includes(grantee) ? held.filter((one) => one !== grantee) : [...held, grantee]
  try {
    return await act()
  } finally {
    page[permission] = held
  }
}

/** Takes a permission out of those that need a fresh sign-in, or puts it among them. */
export async function withFreshness<T>(permission: Permission, act: () => Promise<T>): Promise<T> {
  const isListed = fresh.has(permission)
  if (isListed) fresh.delete(permission)
  else fresh.add(permission)
  try {
    return await act()
  } finally {
    if (isListed) fresh.add(permission)
    else fresh.delete(permission)
  }
}
