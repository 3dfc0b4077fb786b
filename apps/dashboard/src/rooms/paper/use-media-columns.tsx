import type { Column } from '../../ui/column.js'
import { TextLink } from '../../ui/text-link.js'
import { TwoLines } from '../../ui/two-lines.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { MediumDue, MediumMark } from './medium-marks.js'
import type { ListedMedium } from './open-medium.js'

/** The columns of the media. The number that is written on it is the link. */
export const useMediaColumns = (): readonly Column<ListedMedium>[] => {
  const say = useWords()
  const when = useWhen()
  const { purpose } = usePolicyWords()
  return [
    {
      key: 'number',
      label: say('media.number'),
      cell: ({ id, number, kind }) => (
        <TwoLines
          first={
            <TextLink to={`/media/${id}/show`} strong>
              {number}
            </TextLink>
          }
          second={say(`mediumKind.${kind}`)}
        />
      ),
    },
    { key: 'label', label: say('media.label'), cell: ({ label }) => label ?? say('list.nothing'), grows: true },
    { key: 'due', label: say('media.due'), cell: (medium) => <MediumDue medium={medium} /> },
    { key: 'state', label: say('media.state'), cell: ({ state }) => <MediumMark state={state} /> },
    { key: 'place', label: say('media.place'), cell: ({ place }) => place?.name ?? say('list.nothing') },
    {
      key: 'purpose',
      label: say('media.purpose'),
      cell: (medium) => (
        <TwoLines
          first={purpose(medium.purpose)}
          second={medium.people > 0 && say('media.peopleCount', { smart_count: medium.people })}
        />
      ),
    },
    { key: 'taken', label: say('media.takenOn'), cell: ({ takenOn }) => when(takenOn) },
  ]
}
