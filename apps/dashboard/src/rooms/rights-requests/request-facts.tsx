import { Facts, type Fact } from '../../ui/facts.js'
import { Panel } from '../../ui/panel.js'
import { TextLink } from '../../ui/text-link.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import type { RequestProps } from './open-request.js'
import { Together } from './together.js'

/** What was received, when, how and by whom: contacts masked. */
export const RequestFacts = ({ value }: RequestProps) => {
  const say = useWords()
  const when = useWhen()
  const { contact } = value
  const masked = [contact?.name, contact?.email, contact?.phone].filter(Boolean).join(' · ')
  const facts: (Fact | false)[] = [
    { label: say('rightsRequest.kind'), value: say(`rightKind.${value.kind}`) },
    { label: say('rightsRequest.dueOn'), value: when(value.dueOn, 'dayOfWeek') },
    { label: say('rightsRequest.channel'), value: say(`requestChannel.${value.channel}`) },
    {
      label: say('rightsRequest.received'),
      value: say('rightsRequest.receivedAt', {
        how: say(`receivedHow.${value.receivedHow}`),
        at: when(value.receivedAt),
      }),
    },
    { label: say('rightsRequest.requester'), value: say(`requesterKind.${value.requester}`) },
    { label: say('rightsRequest.contact'), value: masked || say('rightsRequest.nothingKnown') },
    { label: say('rightsRequest.locale'), value: say(`locale.${value.locale}`) },
    { label: say('rightsRequest.assignee'), value: value.assignee?.displayName ?? say('rightsRequest.nobody') },
    {
      label: say('rightsRequest.registered'),
      value: say('rightsRequest.byAt', {
        name: value.registeredBy?.displayName ?? say('rightsRequest.byPerson'),
        at: when(value.registeredAt),
      }),
    },
    value.lapsesAt !== null &&
      value.state === 'RECEIVED' && {
        label: say('rightsRequest.lapses'),
        value: say('rightsRequest.lapsesAt', { at: when(value.lapsesAt) }),
      },
    value.outcome !== null && { label: say('rightsRequest.outcome'), value: say(`rightsOutcome.${value.outcome}`) },
  ]
  return (
    <Panel title={say('rightsRequest.facts')}>
      <Facts facts={facts.filter((fact) => fact !== false)} />
      <Together value={value} />
      {value.duplicateOf && (
        <p>
          {say('rightsRequest.duplicateOf')}:{' '}
          <TextLink to={`/rights-requests/${value.duplicateOf.id}/show`}>{value.duplicateOf.number}</TextLink>
        </p>
      )}
    </Panel>
  )
}
