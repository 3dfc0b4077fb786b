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

/** Every version with its notice: those that stand, the one that takes effect last first; then those withdrawn. @law policy 11; PIPA 30② */
export function readVersions({ ports, now }: ReadingWork): PolicyVersionView[] {
  const all = ports.policy.all()
  const inForce = ports.policy.current(now)
  const today = dayInSeoul(now)
  const standing = all.map((one, at) => {
    const next = all[at - 1]
    return versionView(one, {
      state: one.document.effectiveOn > today ? 'COMING' : one === inForce ? 'IN_FORCE' : 'PAST',
      endsOn: next ? addDays(next.document.effectiveOn, -1) : null,
      follows: all[at + 1]?.document.version ?? null,
    })
  })
  const withdrawn = ports.policy
    .withdrawn()
    .map((one) => versionView(one, { state: 'WITHDRAWN', endsOn: null, follows: null }))
  return [...standing, ...withdrawn]
}

const versionView = (
  { document, digest, significance, noticeDays, publishedAt, notice, withdrawal, logIndex }: PublishedPolicy,
  place: Pick<PolicyVersionView, 'state' | 'endsOn' | 'follows'>,
): PolicyVersionView =>
  viewOf(PolicyVersionView, {
    ...place,
    version: document.version,
    announcedOn: document.announcedOn,
    effectiveOn: document.effectiveOn,
    digest,
    logIndex,
    significance,
    noticeDays,
    publishedAt,
    noticeKo: notice?.ko ?? null,
    noticeEn: notice?.en ?? null,
    withdrawnAt: withdrawal?.at ?? null,
    withdrawnWhyKo: withdrawal?.reason.ko ?? null,
    withdrawnWhyEn: withdrawal?.reason.en ?? null,
  })

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
  return changesView(differenceBetween(before, one), before.document, one.document, locale)
}

/** A difference as somebody reads it, in a language. */
export function changesView(
  { facts, words, significance, needsConsent }: PolicyDifference,
  before: PolicyDocument,
  after: PolicyDocument,
  locale: Locale,
): PolicyChangesView {
  return viewOf(PolicyChangesView, {
    version: after.version,
    follows: before.version,
    significance,
    needsConsent,
    facts: facts.toSorted((a, b) => weightOf(b) - weightOf(a)).map((fact) => factView(fact, [after, before], locale)),
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
