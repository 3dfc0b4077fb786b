import type { RefusalGround, RightKind } from '@jikimi/client/staff'
import { ChoiceField } from '../../ui/form/choice-field.js'
import { OneOf } from '../../ui/form/one-of.js'
import { Switch } from '../../ui/form/switch.js'
import { TextField } from '../../ui/form/text-field.js'
import { Quiet } from '../../ui/quiet.js'
import { SubHeading } from '../../ui/sub-heading.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { type DraftedPart, groundsOf } from './decision-draft.js'
import type { RequestTarget } from './open-request.js'
import { useGroundWords } from './use-ground-words.js'

type DecidePartProps = {
  kind: RightKind
  target: RequestTarget
  part: DraftedPart
  onChange: (part: DraftedPart) => void
}

/** Grants or refuses one collection; a refusal chooses from the closed list of its right, each with its article. */
export const DecidePart = ({ kind, target, part, onChange }: DecidePartProps) => {
  const say = useWords()
  const sentence = useGroundWords()
  const { purpose } = usePolicyWords()
  const { caseNumber } = target
  return (
    <>
      <SubHeading>{say('decision.of', { number: `${caseNumber} (${purpose(target.purpose)})` })}</SubHeading>
      <OneOf
        label={say('decision.how', { number: caseNumber })}
        value={part.outcome}
        choices={[
          { value: 'GRANTED', text: say('decision.grant') },
          { value: 'REFUSED', text: say('decision.refuse') },
        ]}
        onChange={(outcome) => onChange({ ...part, outcome })}
      />
      {part.outcome === 'REFUSED' && (
        <>
          <ChoiceField
            label={say('decision.ground')}
            none={say('decision.groundNone')}
            required
            choices={groundsOf(kind).map((ground) => ({ value: ground, text: sentence(kind, ground) }))}
            value={part.ground}
            onChange={(ground) => onChange({ ...part, ground })}
          />
          {part.ground !== '' && <Quiet>{sentence(kind, part.ground as RefusalGround)}</Quiet>}
          <TextField
            label={say('decision.because')}
            help={say('decision.becauseHelp')}
            lines={2}
            maxLength={1000}
            required
            value={part.words}
            onChange={(words) => onChange({ ...part, words })}
          />
        </>
      )}
      {kind === 'SUSPENSION' && part.outcome === 'GRANTED' && (
        <div>
          <Switch
            label={say('decision.destroy')}
            isOn={part.destroy}
            onChange={(destroy) => onChange({ ...part, destroy })}
          />
          <Quiet>{say('decision.destroyHelp')}</Quiet>
        </div>
      )}
    </>
  )
}
