import { addDays } from '@jikimi/policy'
import type { Right } from '../deciding/refusal-grounds.js'
import { isGroundOf } from '../deciding/refusal-grounds.js'
import { accessGiven, corrected, destroyed, suspended } from './compose-deeds.js'
import type { Done, Notice, NoticeOf, Objection, Refused, Some } from './notice.js'
import type { NoticeFacts, PartFacts } from './notice-facts.js'
import { someOf } from './some-of.js'

const OBJECTION_DAYS = 30

/**
 * The notice on a request: what was decided and done, or that the answer comes later. Pure. Throws where what it has to
 * tell is not there: such a notice is not sent.
 *
 * @law PIPA 35③④, 36②④, 37④; Decree 41⑤, 42, 43③, 44②
 */
export function composeNotice(facts: NoticeFacts): Notice {
  switch (facts.right) {
    case 'ACCESS':
      return noticeOf('ACCESS', facts, accessGiven)
    case 'CORRECTION':
      return noticeOf('CORRECTION', facts, corrected)
    case 'DELETION':
      return noticeOf('DELETION', facts, destroyed)
    case 'SUSPENSION':
      return noticeOf('SUSPENSION', facts, suspended)
    case 'WITHDRAWAL':
      return noticeOf('WITHDRAWAL', facts, destroyed)
  }
}

function noticeOf<R extends Right>(
  right: R,
  facts: NoticeFacts,
  done: (facts: NoticeFacts, granted: readonly PartFacts[]) => Done[R],
): NoticeOf<R> {
  const { number, receivedOn, round, contact, noticedOn, words, decision, deferredUntil } = facts
  const every = { right, asked: { number, receivedOn, round }, contact, noticedOn, words }
  const objection = objectionOf(facts)
  if (!decision) {
    if (deferredUntil === undefined) throw new Error('A request that is neither decided nor deferred has no notice.')
    return { ...every, outcome: 'DEFERRED', until: deferredUntil, objection: { ...objection, inCompany: 'TELL_US' } }
  }
  const { outcome, parts, gone } = decision
  const granted = parts.filter((part) => part.outcome === 'GRANTED')
  switch (outcome) {
    case 'WHOLE':
      return { ...every, outcome, done: done(facts, granted) }
    case 'PART':
      return { ...every, outcome, done: done(facts, granted), refused: refusedOf(right, parts), objection }
    case 'REFUSED':
      return { ...every, outcome, refused: refusedOf(right, parts), objection }
    case 'NOTHING_HELD':
      return { ...every, outcome, gone, objection: { ...objection, inCompany: 'ASK_AGAIN' } }
  }
}

/** Those that share ground and words are told of together. */
function refusedOf<R extends Right>(right: R, parts: readonly PartFacts[]): Some<Refused<R>> {
  const refused = parts.flatMap(({ ground, ...part }) => (ground === null ? [] : [{ ...part, ground }]))
  const groups = Map.groupBy(refused, ({ ground, words }) => `${ground} ${words}`)
  return someOf(
    [...groups.values()].map((same): Refused<R> => {
      const { ground, words } = same[0]!
      if (!isGroundOf(right, ground)) throw new Error('This right is not refused on that ground.')
      return { cases: someOf(same.map((part) => part.case)), ground, words }
    }),
  )
}

const objectionOf = ({ round, noticedOn, page, agencies }: NoticeFacts): Objection => ({
  inCompany: round === 2 ? 'HEARD_ALREADY' : { until: addDays(noticedOn, OBJECTION_DAYS), page },
  agencies,
})
