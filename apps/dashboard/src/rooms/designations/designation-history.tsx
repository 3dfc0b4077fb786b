import { Facts } from '../../ui/facts.js'
import { Panel } from '../../ui/panel.js'
import { useWhen } from '../../words/use-when.js'
import { useWords, type WordKey } from '../../words/use-words.js'
import type { OpenDesignation } from './open-designation.js'

/** Who proposed it, approved it, ended it, and when each was. */
export const DesignationHistory = ({ value }: { value: OpenDesignation }) => {
  const say = useWords()
  const when = useWhen()
  const { designatedBy, designatedAt, approvedBy, approvedAt, endedBy, endedAt } = value
  const by = (who: { displayName: string }, at: string) =>
    say('designation.by', { name: who.displayName, at: when(at) })
  return (
    <Panel title={say('designation.history')}>
      <Facts
        facts={[
          { label: say('designation.proposed'), value: by(designatedBy, designatedAt) },
          ...(approvedBy && approvedAt
            ? [{ label: say('designation.approved'), value: by(approvedBy, approvedAt) }]
            : value.state === 'PROPOSED'
              ? [{ label: say('designation.approved'), value: say('designation.notApproved') }]
              : []),
          ...(endedBy && endedAt ? [{ label: say(howEnded(value)), value: by(endedBy, endedAt) }] : []),
        ]}
      />
    </Panel>
  )
}

const howEnded = ({ approvedAt, endedBy, designatedBy }: OpenDesignation): WordKey =>
  approvedAt ? 'designation.ended' : endedBy?.id === designatedBy.id ? 'designation.withdrawn' : 'designation.declined'
