import type { RightKind } from '@jikimi/client/staff'
import { useState } from 'react'
import { today, yearLater } from '../../data/day.js'
import { ActButton } from '../../ui/act-button.js'
import { Ask } from '../../ui/ask.js'
import { CheckGroup } from '../../ui/form/check-group.js'
import { Grid } from '../../ui/form/grid.js'
import { TextField } from '../../ui/form/text-field.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'
import type { RequestProps } from '../rights-requests/open-request.js'
import { KINDS } from '../rights-requests/request-words.js'
import { mandateVerbs } from './mandate-verbs.js'
import { useMandateAct } from './use-mandate-act.js'

/** Enters what a power of attorney says: who, for which rights, from when until when. @law Decree 45② */
export const RegisterMandate = (props: RequestProps) => {
  const say = useWords()
  const { value, onReload } = props
  const registering = useMandateAct(props, mandateVerbs.register, say('mandate.registerDone'))
  const [isAsking, setAsking] = useState(false)
  const [blank] = useState(() => ({
    agentName: '',
    agentEmail: '',
    agentPhone: '',
    relation: '',
    rights: [value.kind] as readonly RightKind[],
    fromOn: today(),
    untilOn: yearLater(),
  }))
  const [draft, setDraft] = useState(blank)
  const text = (name: 'agentName' | 'agentEmail' | 'agentPhone' | 'relation' | 'fromOn' | 'untilOn') => ({
    value: draft[name],
    onChange: (typed: string) => setDraft((was) => ({ ...was, [name]: typed })),
  })
  const leave = () => {
    setAsking(false)
    setDraft(blank)
    registering.clear()
  }
  const register = async () => {
    const { rights, agentEmail, agentPhone, ...others } = draft
    const contacts = { ...(agentEmail.trim() && { agentEmail }), ...(agentPhone.trim() && { agentPhone }) }
    const { id: requestId, version } = value
    if (await registering.run({ requestId, version, ...others, ...contacts, rights: [...rights] })) leave()
  }
  return (
    <>
      <ActButton onAct={() => setAsking(true)}>{say('mandate.register')}</ActButton>
      <Ask
        isOpen={isAsking}
        title={say('mandate.registerTitle')}
        act={say('mandate.register')}
        isBusy={registering.isBusy}
        onAct={() => void register()}
        onCancel={leave}
      >
        <Quiet>{say('mandate.registerText')}</Quiet>
        <TextField label={say('mandate.agentName')} required maxLength={100} {...text('agentName')} />
        <TextField label={say('mandate.agentEmail')} maxLength={254} {...text('agentEmail')} />
        <TextField label={say('mandate.agentPhone')} maxLength={40} {...text('agentPhone')} />
        <TextField label={say('mandate.relation')} maxLength={100} {...text('relation')} />
        <CheckGroup
          label={say('mandate.rights')}
          choices={KINDS.map((kind) => ({ value: kind, text: say(`rightKind.${kind}`) }))}
          chosen={draft.rights}
          onChange={(rights) => setDraft((was) => ({ ...was, rights: rights as RightKind[] }))}
        />
        <Grid>
          <TextField type="date" label={say('mandate.from')} required {...text('fromOn')} />
          <TextField type="date" label={say('mandate.until')} required {...text('untilOn')} />
        </Grid>
        <RefusalNotice refused={registering.refused} onReload={() => (leave(), onReload())} />
      </Ask>
    </>
  )
}
