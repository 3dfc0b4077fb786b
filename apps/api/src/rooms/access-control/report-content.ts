import { createHash } from 'node:crypto'
import { canonicalJson } from '@jikimi/policy'
import { viewOf } from '../../kernel/view.js'
import { HeldRoleView, PersonReachView } from './reach-report.view.js'

/** The report as it is signed: one spelling for one content, without the instant at which it was made. */
export const reportContent = (day: string, people: readonly PersonReachView[]): string =>
  canonicalJson({
    day,
    people: people.map((person) => ({
      ...person,
      roles: person.roles.map(({ role, since, grantedBy }) => ({ role, since: since.toISOString(), grantedBy })),
    })),
  })

/** SHA-256, hex. */
export const contentDigest = (content: string): string => createHash('sha256').update(content, 'utf8').digest('hex')

interface Kept {
  readonly people: readonly (Omit<PersonReachView, 'roles'> & {
    readonly roles: readonly (Omit<HeldRoleView, 'since'> & { readonly since: string })[]
  })[]
}

/** What was signed, read back from its content. */
export const peopleIn = (content: string): PersonReachView[] =>
  (JSON.parse(content) as Kept).people.map((person) =>
    viewOf(PersonReachView, {
      ...person,
      roles: person.roles.map((held) => viewOf(HeldRoleView, { ...held, since: new Date(held.since) })),
    }),
  )
