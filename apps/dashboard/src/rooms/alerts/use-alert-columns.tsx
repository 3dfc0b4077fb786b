import type { Column } from '../../ui/column.js'
import { TextLink } from '../../ui/text-link.js'
import { TwoLines } from '../../ui/two-lines.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { AlertMark } from './alert-mark.js'
import type { OpenAlert } from './open-alert.js'
import { useAlertWords } from './use-alert-words.js'

/** The columns of the alerts. What stands out is the link. */
export const useAlertColumns = (): readonly Column<OpenAlert>[] => {
  const say = useWords()
  const when = useWhen()
  const words = useAlertWords()
  return [
    {
      key: 'rule',
      label: say('alert.rule'),
      cell: (alert) => (
        <TextLink
          to={`/alerts/${alert.id}/show`}
          strong
          label={say('alert.openOf', {
            rule: words.rule(alert),
            name: alert.account.displayName,
            at: when(alert.at, 'minute'),
          })}
        >
          {words.rule(alert)}
        </TextLink>
      ),
    },
    {
      key: 'who',
      label: say('alert.who'),
      cell: (alert) => <TwoLines first={alert.account.displayName} second={words.department(alert)} />,
    },
    { key: 'raisedAt', label: say('alert.raisedAt'), cell: ({ raisedAt }) => when(raisedAt, 'minute') },
    { key: 'what', label: say('alert.what'), cell: words.what, wraps: true },
    { key: 'cases', label: say('alert.cases'), cell: words.cases },
    {
      key: 'dueOn',
      label: say('alert.dueOn'),
      cell: ({ dueOn }) => (dueOn ? when(dueOn) : say('list.nothing')),
    },
    { key: 'state', label: say('alert.state'), cell: ({ state }) => <AlertMark state={state} /> },
  ]
}
