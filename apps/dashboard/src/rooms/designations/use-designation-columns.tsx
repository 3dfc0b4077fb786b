import type { Column } from '../../ui/column.js'
import { TextLink } from '../../ui/text-link.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { DesignationMark } from './designation-mark.js'
import type { OpenDesignation } from './open-designation.js'

/** The columns of the designations. The handler is the link. */
export const useDesignationColumns = (): readonly Column<OpenDesignation>[] => {
  const say = useWords()
  const when = useWhen()
  const { purpose } = usePolicyWords()
  return [
    {
      key: 'account',
      label: say('designation.account'),
      cell: ({ id, account }) => (
        <TextLink to={`/designations/${id}/show`} strong>
          {account.displayName}
        </TextLink>
      ),
    },
    { key: 'purposes', label: say('designation.purposes'), cell: ({ purposes }) => purposes.map(purpose).join(', ') },
    { key: 'from', label: say('designation.from'), cell: ({ from }) => when(from) },
    { key: 'until', label: say('designation.until'), cell: ({ until }) => when(until) },
    { key: 'authority', label: say('designation.authority'), cell: ({ authority }) => authority, grows: true },
    { key: 'by', label: say('designation.proposedBy'), cell: ({ designatedBy }) => designatedBy.displayName },
    { key: 'state', label: say('designation.state'), cell: ({ state }) => <DesignationMark state={state} /> },
  ]
}
