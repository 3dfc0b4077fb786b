import type { Column } from '../../ui/column.js'
import { TextLink } from '../../ui/text-link.js'
import { TwoLines } from '../../ui/two-lines.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import type { RegisterLine } from './open-medium.js'

/** The columns of the destruction register: what, why, how, when, who did it and who saw it. */
export const useLineColumns = (): readonly Column<RegisterLine>[] => {
  const say = useWords()
  const when = useWhen()
  const { purpose } = usePolicyWords()
  const nothing = say('list.nothing')
  return [
    {
      key: 'number',
      label: say('media.number'),
      cell: ({ medium }) =>
        medium && (
          <TwoLines
            first={
              <TextLink to={`/media/${medium.id}/show`} strong>
                {medium.number}
              </TextLink>
            }
            second={say(`mediumKind.${medium.kind}`)}
          />
        ),
    },
    {
      key: 'label',
      label: say('media.label'),
      cell: ({ medium }) => (
        <TwoLines first={medium?.label ?? nothing} second={medium ? purpose(medium.purpose) : nothing} />
      ),
      wraps: true,
    },
    {
      key: 'ground',
      label: say('media.ground'),
      cell: ({ ground, dueOn }) => (
        <TwoLines first={say(`mediumGround.${ground}`)} second={`${say('media.due')} ${when(dueOn)}`} />
      ),
      wraps: true,
    },
    {
      key: 'how',
      label: say('media.how'),
      cell: ({ method, peopleLeft, destroyedOn }) => (
        <TwoLines
          first={
            peopleLeft > 0
              ? `${say(`destructionMethod.${method}`)} · ${say('media.left', { smart_count: peopleLeft })}`
              : say(`destructionMethod.${method}`)
          }
          second={when(destroyedOn)}
        />
      ),
    },
    { key: 'where', label: say('media.where'), cell: ({ where }) => where ?? nothing, wraps: true },
    { key: 'by', label: say('media.doneBy'), cell: ({ recordedBy }) => recordedBy.displayName },
    {
      key: 'witness',
      label: say('media.witness'),
      cell: ({ witness, confirmedAt }) => (
        <TwoLines first={witness.displayName} second={confirmedAt && when(confirmedAt, 'day')} />
      ),
    },
  ]
}
