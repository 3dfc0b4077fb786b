import { Facts } from '../../ui/facts.js'
import { PlainList } from '../../ui/plain-list.js'
import { SubHeading } from '../../ui/sub-heading.js'
import { TwoLines } from '../../ui/two-lines.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import type { OpenRequest } from './open-request.js'
import { useGroundWords } from './use-ground-words.js'

type MadeDecisionsProps = { value: OpenRequest }

/** What was decided, round by round and collection by collection, with the ground of each refusal. */
export const MadeDecisions = ({ value: { kind, targets, decisions } }: MadeDecisionsProps) => {
  const say = useWords()
  const when = useWhen()
  const groundWords = useGroundWords()
  const numberOf = (targetId: string) => targets.find(({ id }) => id === targetId)?.caseNumber ?? ''
  return decisions.map(({ id, round, outcome, decidedBy, decidedAt, parts }) => (
    <div key={id}>
      {decisions.length > 1 && <SubHeading>{say(round === 1 ? 'decision.first' : 'decision.second')}</SubHeading>}
      <Facts
        facts={[
          { label: say('rightsRequest.outcome'), value: say(`rightsOutcome.${outcome}`) },
          {
            label: say('decision.decidedBy'),
            value: say('decision.by', { name: decidedBy.displayName, at: when(decidedAt) }),
          },
        ]}
      />
      <PlainList
        rows={parts.map((part) => ({
          key: part.targetId,
          main: (
            <TwoLines
              first={say('decision.part', {
                number: numberOf(part.targetId),
                outcome: say(part.outcome === 'GRANTED' ? 'decision.grant' : 'decision.refuse'),
              })}
              second={part.ground && groundWords(kind, part.ground)}
            />
          ),
        }))}
      />
    </div>
  ))
}
