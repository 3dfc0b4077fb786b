import { daysUntil } from '../../data/day.js'
import type { Column } from '../../ui/column.js'
import { TextLink } from '../../ui/text-link.js'
import { TwoLines } from '../../ui/two-lines.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { DueMark } from '../inquiries/due-mark.js'
import { HoldStateMark } from './hold-state-mark.js'
import type { Hold } from './hold-verbs.js'

/** One line a hold: on which ground, over how much, when it is reviewed, who placed it. */
export const useHoldColumns = (): readonly Column<Hold>[] => {
  const say = useWords()
  const when = useWhen()
  return [
    {
      key: 'ground',
      label: say('hold.ground'),
      cell: ({ id, kind, statute }) => (
        <TwoLines
          first={
            <TextLink to={`/holds/${id}/show`} strong>
              {statute ?? say('hold.aProceeding')}
            </TextLink>
          }
          second={say(`holdKind.${kind}`)}
        />
      ),
      wraps: true,
    },
    { key: 'state', label: say('hold.state'), cell: ({ state }) => <HoldStateMark state={state} /> },
    { key: 'collections', label: say('hold.collections'), cell: ({ collections }) => collections.toLocaleString() },
    {
      key: 'review',
      label: say('hold.reviewOn'),
      cell: ({ reviewOn, state }) =>
        state === 'RELEASED' ? (
          when(reviewOn)
        ) : (
          <TwoLines
            first={<DueMark days={daysUntil(reviewOn)} on={reviewOn} />}
            second={when(reviewOn, 'shortWeekday')}
          />
        ),
    },
    {
      key: 'placed',
      label: say('hold.placed'),
      cell: ({ placedBy, placedAt }) => say('hold.byAt', { name: placedBy.displayName, at: when(placedAt) }),
      wraps: true,
    },
  ]
}
