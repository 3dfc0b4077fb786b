import { daysUntil } from '../../data/day.js'
import { Facts } from '../../ui/facts.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { DueMark } from '../inquiries/due-mark.js'
import { HoldStateMark } from './hold-state-mark.js'
import type { Hold } from './hold-verbs.js'

/** What is known of a hold: its ground, its state, who placed it and who wants it released. */
export const HoldFacts = ({ hold }: { hold: Hold }) => {
  const say = useWords()
  const when = useWhen()
  const { kind, statute, reference, reviewOn, state, placedBy, placedAt } = hold
  const { releaseAskedBy, releaseAskedAt, releasableFrom, releasedBy, releasedAt } = hold
  const by = (name: string, at: string) => say('hold.byAt', { name, at: when(at, 'dated') })
  return (
    <Facts
      facts={[
        { label: say('hold.state'), value: <HoldStateMark state={state} /> },
        { label: say('hold.kind'), value: say(`holdKind.${kind}`) },
        ...(statute ? [{ label: say('hold.statute'), value: statute }] : []),
        ...(kind === 'PROCEEDING'
          ? [{ label: say('hold.reference'), value: reference ?? say('hold.referenceHidden') }]
          : []),
        {
          label: say('hold.reviewOn'),
          value: (
            <>
              {when(reviewOn, 'dayOfWeek')}{' '}
              {state !== 'RELEASED' && <DueMark days={daysUntil(reviewOn)} on={reviewOn} />}
            </>
          ),
        },
        { label: say('hold.placed'), value: by(placedBy.displayName, placedAt) },
        ...(releaseAskedBy && releaseAskedAt
          ? [{ label: say('hold.releaseAsked'), value: by(releaseAskedBy.displayName, releaseAskedAt) }]
          : []),
        ...(releasableFrom && !releasedAt
          ? [{ label: say('hold.releasableFrom'), value: when(releasableFrom, 'dated') }]
          : []),
        ...(releasedBy && releasedAt
          ? [{ label: say('hold.released'), value: by(releasedBy.displayName, releasedAt) }]
          : []),
      ]}
    />
  )
}
