import { Facts } from '../../ui/facts.js'
import { TextLink } from '../../ui/text-link.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { StateMark } from '../inquiries/state-mark.js'
import { DueCell } from '../retention/due-cell.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import type { Registered } from './registered.js'

type CollectionFactsProps = {
  collection: Registered
  /** With a link to its person. */
  linked?: boolean
}

/** One collection at a glance: what was collected, masked; what for, under which consent, and by when it must be gone. */
export const CollectionFacts = ({ collection, linked = false }: CollectionFactsProps) => {
  const say = useWords()
  const when = useWhen()
  const { purpose, item } = usePolicyWords()
  const { id, caseNumber, items, receivedAt, consentedAt, policyVersion, daysUntilDue, retention } = collection
  return (
    <div>
      <Facts
        facts={[
          ...(linked
            ? [
                {
                  label: say('inbox.number'),
                  value: (
                    <TextLink to={`/register/${id}/show`} strong>
                      {caseNumber}
                    </TextLink>
                  ),
                },
              ]
            : []),
          { label: say('inbox.state'), value: <StateMark state={collection.state} /> },
          { label: say('register.purpose'), value: purpose(collection.purpose) },
          ...items.map(({ code: listed, masked }) => ({ label: item(listed), value: masked })),
          { label: say('inbox.received'), value: when(receivedAt, 'weekday') },
          ...(consentedAt ? [{ label: say('register.consented'), value: when(consentedAt, 'weekday') }] : []),
          { label: say('register.version'), value: policyVersion },
          { label: say('inbox.due'), value: <DueCell days={daysUntilDue} retention={retention} /> },
        ]}
      />
    </div>
  )
}
