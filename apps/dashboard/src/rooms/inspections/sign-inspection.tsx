import { useNotify } from 'react-admin'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { usePermission } from '../../data/use-permission.js'
import { useSession } from '../../data/use-session.js'
import { ActButton } from '../../ui/act-button.js'
import { Form } from '../../ui/form/form.js'
import { TextField } from '../../ui/form/text-field.js'
import { Mono } from '../../ui/mono.js'
import { Notice } from '../../ui/notice.js'
import { Panel } from '../../ui/panel.js'
import { Pre } from '../../ui/pre.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { UnsavedWork } from '../../ui/unsaved-work.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { inspectionVerbs } from './inspection-verbs.js'
import type { InspectionProps } from './open-inspection.js'

/** The signature: with what is to be done, over exactly the digest that the page shows. Never of who prepared it. */
export const SignInspection = ({ value, onChange, onReload }: InspectionProps) => {
  const say = useWords()
  const notify = useNotify()
  const signing = useAct(inspectionVerbs.sign)
  const maySign = usePermission('inspection:sign')
  const isPreparer = useSession().viewer?.account.id === value.preparedBy.id
  const [followUp, setFollowUp] = useState('')
  if (value.signedAt) return <Signature value={value} />
  if (!maySign) return null
  const sign = async () => {
    const { id, digest, version } = value
    const signed = await signing.run({ id, followUp: followUp.trim(), digest, version })
    if (!signed) return
    setFollowUp('')
    notify(say('inspection.signDone'), { type: 'success' })
    onChange(signed)
  }
  const reload = () => {
    signing.clear()
    onReload()
  }
  return (
    <ScreenOnly>
      <Panel title={say('inspection.signStep')}>
        {isPreparer ? (
          <Notice tone="info">{say('inspection.signOther')}</Notice>
        ) : (
          <>
            <UnsavedWork isUnsaved={followUp !== ''} />
            <Quiet>{say('inspection.signHelp')}</Quiet>
            <Quiet>
              {say('inspection.digest')}: <Mono>{value.digest}</Mono>
            </Quiet>
            <Form label={say('inspection.signStep')} onSend={() => void sign()}>
              <TextField
                label={say('inspection.followUpLabel')}
                help={say('inspection.followUpHelp')}
                lines={4}
                maxLength={2000}
                required
                value={followUp}
                onChange={setFollowUp}
              />
              <RefusalNotice refused={signing.refused} onReload={reload} />
              <ActButton submits tone="main" isBusy={signing.isBusy}>
                {say('inspection.sign')}
              </ActButton>
            </Form>
          </>
        )}
      </Panel>
    </ScreenOnly>
  )
}

/** What was signed stands below what it was signed for, too. */
const Signature = ({ value: { signedBy, signedAt, followUp } }: Pick<InspectionProps, 'value'>) => {
  const say = useWords()
  const when = useWhen()
  const name = signedBy?.displayName ?? ''
  return (
    <Panel title={say('inspection.signature')}>
      <strong>{say('inspection.byAt', { name, at: signedAt ? when(signedAt, 'second') : '' })}</strong>
      <Pre>{followUp ?? say('inspection.textGone')}</Pre>
    </Panel>
  )
}
