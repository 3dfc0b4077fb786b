import type { MandateCheck } from '@jikimi/client/staff'
import { useState } from 'react'
import { ActButton } from '../../ui/act-button.js'
import { Ask } from '../../ui/ask.js'
import { CheckGroup } from '../../ui/form/check-group.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { mandates } from '../../words/en/mandates.js'
import { useWords } from '../../words/use-words.js'
import type { OpenRequest, RequestProps } from '../rights-requests/open-request.js'
import { mandateVerbs } from './mandate-verbs.js'
import { useMandateAct } from './use-mandate-act.js'

type AcceptMandateProps = RequestProps & { mandate: NonNullable<OpenRequest['mandate']> }

/** The checklist of a power of attorney: each point seen on the paper itself, or it is not accepted. */
export const AcceptMandate = (props: AcceptMandateProps) => {
  const say = useWords()
  const { mandate, onReload } = props
  const accepting = useMandateAct(props, mandateVerbs.accept, say('mandate.acceptDone'))
  const [isAsking, setAsking] = useState(false)
  const [checklist, setChecklist] = useState<readonly string[]>([])
  const points = POINTS.filter((point) => point !== 'GUARDIANSHIP_SHOWN' || mandate.kind === 'LEGAL_REPRESENTATIVE')
  const leave = () => {
    setAsking(false)
    setChecklist([])
    accepting.clear()
  }
  const accept = async () => {
    const { id, version } = mandate
    if (await accepting.run({ id, version, checklist: checklist as MandateCheck[] })) leave()
  }
  return (
    <>
      <ActButton tone="main" onAct={() => setAsking(true)}>
        {say('mandate.accept')}
      </ActButton>
      <Ask
        isOpen={isAsking}
        title={say('mandate.acceptTitle')}
        act={say('mandate.accept')}
        isBusy={accepting.isBusy || checklist.length < points.length}
        onAct={() => void accept()}
        onCancel={leave}
      >
        <Quiet>{say('mandate.acceptText')}</Quiet>
        <CheckGroup
          label={say('mandate.title')}
          choices={points.map((point) => ({ value: point, text: say(`mandateCheck.${point}`) }))}
          chosen={checklist}
          onChange={setChecklist}
          help={say('mandate.acceptAll')}
        />
        <RefusalNotice refused={accepting.refused} onReload={() => (leave(), onReload())} />
      </Ask>
    </>
  )
}

const POINTS = Object.keys(mandates.mandateCheck) as MandateCheck[]
