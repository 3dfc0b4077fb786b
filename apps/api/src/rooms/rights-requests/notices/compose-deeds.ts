import { addDays } from '@jikimi/policy'
import type { AccessGiven, Corrected, Destroyed, Suspended } from './notice.js'
import type { NoticeFacts, PartFacts } from './notice-facts.js'
import { someOf } from './some-of.js'

/** A granted access can be used for so long. */
const ACCESS_DAYS = 30
/** Without delay: within five days. @law Guidelines 10① */
const DESTRUCTION_DAYS = 5

/** Decree 41⑤ */
export const accessGiven = (
  { noticedOn, page, isOnPaper }: NoticeFacts,
  granted: readonly PartFacts[],
): AccessGiven => ({
  cases: someOf(granted.map((part) => part.case)),
  items: someOf([...new Map(granted.flatMap(({ items }) => items).map((item) => [item.ko, item])).values()]),
  from: noticedOn,
  until: addDays(noticedOn, ACCESS_DAYS),
  page,
  isEnclosed: isOnPaper,
})

/** PIPA 36②, Decree 43③ */
export const corrected = ({ decision, noticedOn }: NoticeFacts, granted: readonly PartFacts[]): Corrected => ({
  on: decision?.executedOn ?? noticedOn,
  corrected: granted.flatMap((part) => (part.done === 'DONE' ? [{ ...part.case, items: someOf(part.items) }] : [])),
  gone: goneOf(granted),
})

/** PIPA 21①, 36②③, 37③ */
export const destroyed = ({ decision, noticedOn }: NoticeFacts, granted: readonly PartFacts[]): Destroyed => ({
  cases: granted.filter(({ done }) => done === 'DONE').map((part) => part.case),
  by: addDays(decision?.executedOn ?? noticedOn, DESTRUCTION_DAYS),
  kept: granted.flatMap((part) =>
    part.done === 'HELD' ? [{ ...part.case, ...(part.kept ?? { because: 'PROCEEDING' as const, statute: null }) }] : [],
  ),
  gone: goneOf(granted),
})

/** What is kept without use, and what is destroyed instead. @law PIPA 37⑤ */
export function suspended(facts: NoticeFacts, granted: readonly PartFacts[]): Suspended {
  const kept = granted.filter(({ destroys, done }) => !destroys && done !== 'GONE')
  const going = granted.filter(({ destroys, done }) => destroys || done === 'GONE')
  return {
    // What was refused at first was used again until the objection was granted
    from: facts.round === 2 ? (facts.decision?.executedOn ?? facts.noticedOn) : facts.receivedOn,
    cases: kept.map((part) => part.case),
    page: facts.page,
    destroyed: going.length === 0 ? 'NONE' : destroyed(facts, going),
  }
}

const goneOf = (granted: readonly PartFacts[]) => granted.filter(({ done }) => done === 'GONE').map((part) => part.case)
