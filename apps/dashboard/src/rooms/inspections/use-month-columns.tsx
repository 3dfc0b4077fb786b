import { usePermission } from '../../data/use-permission.js'
import type { Column } from '../../ui/column.js'
import { TextLink } from '../../ui/text-link.js'
import { TwoLines } from '../../ui/two-lines.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { InspectionMark } from './inspection-mark.js'
import type { InspectionMonth } from './open-inspection.js'
import { PrepareInspection } from './prepare-inspection.js'

/** The columns of the months. A month that has a pack is a link to it; one without is prepared here. */
export const useMonthColumns = (): readonly Column<InspectionMonth & { id: string }>[] => {
  const say = useWords()
  const when = useWhen()
  const mayPrepare = usePermission('inspection:prepare')
  const by = (who: { displayName: string } | null | undefined, at: string | null | undefined) =>
    who && at ? <TwoLines first={who.displayName} second={when(at)} /> : say('list.nothing')
  return [
    {
      key: 'month',
      label: say('inspection.month'),
      cell: ({ month, inspection }) =>
        inspection ? (
          <TextLink to={`/inspections/${inspection.id}/show`} strong>
            {when(month, 'month')}
          </TextLink>
        ) : (
          when(month, 'month')
        ),
    },
    { key: 'state', label: say('inspection.state'), cell: ({ state }) => <InspectionMark state={state} /> },
    { key: 'dueOn', label: say('inspection.dueOn'), cell: ({ dueOn }) => when(dueOn) },
    {
      key: 'prepared',
      label: say('inspection.prepared'),
      cell: ({ inspection }) => by(inspection?.preparedBy, inspection?.preparedAt),
    },
    {
      key: 'signed',
      label: say('inspection.signed'),
      cell: ({ inspection }) => by(inspection?.signedBy, inspection?.signedAt),
      grows: true,
    },
    ...(mayPrepare
      ? [
          {
            key: 'acts',
            label: say('inspection.acts'),
            cell: ({ month, inspection }: InspectionMonth) => !inspection && <PrepareInspection month={month} />,
          },
        ]
      : []),
  ]
}
