import {
  addDays,
  dayInSeoul,
  differenceOf,
  type FactChange,
  type Locale,
  type PolicyDifference,
  type PolicyDocument,
  SIGNIFICANCES,
} from '@jikimi/policy'
import { viewOf } from '../../kernel/view.js'
import type { PublishedPolicy, ReadingWork } from '../../persistence/work.js'
import { PolicyChangesView, PolicyFactChangeView, PolicyVersionView } from './policy-history.view.js'
import type { PublicPolicyView } from './policy.view.js'
import { policyView } from './read-policy.js'

/** Every version with its notice, the one that takes effect last first. @law policy 11; PIPA 30② */
export function readVersions({ ports, now }: ReadingWork): PolicyVersionView[] {
  const all = ports.policy.all()
  const inForce = ports.policy.current(now)
  return all.map((one, at) => {
    const { document, digest, significance, noticeDays, publishedAt } = one
    const next = all[at - 1]
    const isComing = document.effectiveOn > dayInSeoul(now)
    return viewOf(PolicyVersionView, {
      version: document.version,
      state: isComing ? 'COMING' : one === inForce ? 'IN_FORCE' : 'PAST',
      announcedOn: document.announcedOn,
      effectiveOn: document.effectiveOn,
      endsOn: next ? addDays(next.document.effectiveOn, -1) : null,
      digest,
      follows: all[at + 1]?.document.version ?? null,
      significance,
      noticeDays,
      publishedAt,
    })
  })
}

/** One version as it was published; null where there is none. */
export function readVersion({ ports }: ReadingWork, version: string, locale: Locale): PublicPolicyView | null {
  const found = ports.policy.all().find(({ document }) => document.version === version)
  return found ? policyView(found, locale) : null
}

/** What it changes against the version before it; null for the first, and where there is none. */
export function readChanges({ ports }: ReadingWork, version: string, locale: Locale): PolicyChangesView | null {
  const all = ports.policy.all()
  const at = all.findIndex(({ document }) => document.version === version)
  const [one, before] = [all[at], all[at + 1]]
  if (at < 0 || !one || !before) return null
  const { facts, words, significance, needsConsent } = differenceBetween(before, one)
  return viewOf(PolicyChangesView, {
    version,
    follows: before.document.version,
    significance,
    needsConsent,
    facts: facts
      .toSorted((a, b) => weightOf(b) - weightOf(a))
      .map((fact) => factView(fact, [one.document, before.document], locale)),
    words: words
      .filter((word) => word.locale === locale)
      .map(({ place, article, pieces }) => ({
        place,
        article,
        pieces: pieces.map(({ kind, text }) => ({ kind, text })),
      })),
  })
}

/** Published versions never change, so neither does what is between two. */
const known = new WeakMap<PublishedPolicy, PolicyDifference>()

function differenceBetween(before: PublishedPolicy, after: PublishedPolicy): PolicyDifference {
  const difference = known.get(after) ?? differenceOf(before.document, after.document)
  known.set(after, difference)
  return difference
}

const weightOf = ({ significance, needsConsent }: FactChange): number =>
  2 * SIGNIFICANCES.indexOf(significance) + Number(needsConsent)

function factView(fact: FactChange, documents: readonly PolicyDocument[], locale: Locale): PolicyFactChangeView {
  const { before, after, significance, needsConsent, why } = fact
  return viewOf(PolicyFactChangeView, {
    subject: subjectOf(fact, documents, locale),
    before: before && before[locale],
    after: after && after[locale],
    significance,
    needsConsent,
    why: why[locale],
  })
}

/** What it is about by name; of an item, for which purpose too. */
function subjectOf({ subject, purposes }: FactChange, documents: readonly PolicyDocument[], locale: Locale): string {
  const named = (code: string): string | undefined =>
    documents.flatMap((one) => [...one.purposes, ...one.items]).find((one) => one.code === code)?.label[locale]
  const name = named(subject) ?? subject
  const [purpose, ...more] = purposes
  return purpose === undefined || purpose === subject || more.length > 0
    ? name
    : `${name} (${named(purpose) ?? purpose})`
}
