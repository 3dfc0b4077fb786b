import type { DestructionGround, DestructionMethod } from '@jikimi/client/staff'
import { useNotify } from 'react-admin'
import { useState } from 'react'
import { today } from '../../data/day.js'
import { useAct } from '../../data/use-act.js'
import { useSession } from '../../data/use-session.js'
import { ActButton } from '../../ui/act-button.js'
import { Ask } from '../../ui/ask.js'
import { ChoiceField } from '../../ui/form/choice-field.js'
import { TextField } from '../../ui/form/text-field.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'
import { mediaVerbs } from './media-verbs.js'
import { GROUNDS, isPartial, METHODS } from './medium-words.js'
import type { MediumProps, OpenMedium } from './open-medium.js'
import { StaffField } from './staff-field.js'

/** Records what was done to a medium, and names who saw it. @law Decree 16①; Std 13①② */
export const DestroyMedium = ({ value, onChange, onReload }: MediumProps) => {
  const say = useWords()
  const notify = useNotify()
  const own = useSession().viewer?.account.id
  const destroying = useAct(mediaVerbs.destroy)
  const [isAsking, setAsking] = useState(false)
  const [draft, setDraft] = useState(() => blank(value))
  const part = <Name extends keyof typeof draft>(name: Name) => ({
    value: draft[name],
    onChange: (changed: string) => setDraft((was) => ({ ...was, [name]: changed })),
  })
  const leave = () => {
    setAsking(false)
    setDraft(blank(value))
    destroying.clear()
  }
  const destroy = async () => {
    const { peopleLeft, where, ...others } = draft
    const left = isPartial(draft.method) ? Number(peopleLeft) || 0 : 0
    const input = { ...others, mediumId: value.id, version: value.version, peopleLeft: left, where: where.trim() }
    const recorded = await destroying.run(input)
    if (!recorded) return
    leave()
    notify(say('media.destroyDone'), { type: 'success' })
    onChange(recorded)
  }
  return (
    <>
      <ActButton tone="main" onAct={() => setAsking(true)}>
        {say('media.destroy')}
      </ActButton>
      <Ask
        isOpen={isAsking}
        title={say('media.destroyTitle', { number: value.number })}
        act={say('media.destroy')}
        isBusy={destroying.isBusy}
        onAct={() => void destroy()}
        onCancel={leave}
      >
        <Quiet>{say('media.destroyText')}</Quiet>
        <ChoiceField
          label={say('media.method')}
          required
          choices={METHODS[value.kind].map((way) => ({ value: way, text: say(`destructionMethod.${way}`) }))}
          {...part('method')}
        />
        {isPartial(draft.method) && (
          <TextField
            label={say('media.peopleLeft')}
            help={say('media.peopleLeftHelp')}
            inputMode="numeric"
            maxLength={7}
            {...part('peopleLeft')}
          />
        )}
        <ChoiceField
          label={say('media.ground')}
          required
          choices={GROUNDS.map((ground) => ({ value: ground, text: say(`mediumGround.${ground}`) }))}
          {...part('ground')}
        />
        <TextField type="date" label={say('media.destroyedOn')} required {...part('destroyedOn')} />
        <TextField
          label={say('media.where')}
          help={say('media.whereHelp')}
          maxLength={300}
          required
          {...part('where')}
        />
        <StaffField
          label={say('media.witness')}
          none={say('media.witnessNone')}
          help={say('media.witnessHelp')}
          roles={['PRIVACY_OFFICER', 'CHIEF_PRIVACY_OFFICER', 'HANDLER']}
          without={own}
          {...part('witnessId')}
        />
        <RefusalNotice refused={destroying.refused} onReload={() => (leave(), onReload())} />
      </Ask>
    </>
  )
}

/** The usual way and the reason that holds today. */
const blank = ({ kind, retention, dueGround }: OpenMedium) => ({
  method: METHODS[kind][0] as DestructionMethod,
  ground: (retention === 'DUE' && dueGround ? dueGround : 'PURPOSE_ACHIEVED') as DestructionGround,
  destroyedOn: today(),
  peopleLeft: '0',
  where: '',
  witnessId: '',
})
