import type { AlertStepKind } from '@jikimi/client/staff'
import type { ReactElement } from 'react'
import { ClosedIcon, DoneIcon, DueIcon, OverdueIcon, RefusedIcon, SentIcon, WaitingIcon } from '../../ui/icons.js'
import { Mark, type Tone } from '../../ui/mark.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { Pre } from '../../ui/pre.js'
import { Quiet } from '../../ui/quiet.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import type { OpenAlert } from './open-alert.js'

/** What was done since the alert was raised, by whom, with what was written. None of it is ever changed. */
export const AlertHistory = ({ value }: { value: OpenAlert }) => {
  const say = useWords()
  const when = useWhen()
  return (
    <Panel title={say('alert.history')}>
      <PlainList
        rows={[
          {
            key: 'raised',
            main: (
              <>
                <Mark icon={<DueIcon />} text={say('alert.raised')} />
                <Quiet>{when(value.raisedAt, 'second')}</Quiet>
              </>
            ),
          },
          ...value.steps.map((step, place) => ({
            key: `${place}`,
            main: <Step step={step} />,
          })),
        ]}
      />
    </Panel>
  )
}

const Step = ({ step: { kind, at, by, dismissal, text } }: { step: OpenAlert['steps'][number] }) => {
  const say = useWords()
  const when = useWhen()
  const isWritten = kind !== 'REMINDED' && kind !== 'MISSED'
  return (
    <>
      <Mark {...LOOKS[kind]} text={say(`alertStep.${kind}`)} />
      <Quiet>
        {say('alert.byAt', { name: by?.displayName ?? say('alert.bySystem'), at: when(at, 'second') })}
        {dismissal && ` · ${say(`dismissal.${dismissal}`)}`}
      </Quiet>
      {text !== null && <Pre>{text}</Pre>}
      {text === null && isWritten && <Quiet>{say('alert.textGone')}</Quiet>}
    </>
  )
}

const LOOKS: Record<AlertStepKind, { icon: ReactElement; tone: Tone }> = {
  ASKED: { icon: <WaitingIcon />, tone: 'warning' },
  REMINDED: { icon: <DueIcon />, tone: 'warning' },
  MISSED: { icon: <OverdueIcon />, tone: 'error' },
  ANSWERED: { icon: <SentIcon />, tone: 'primary' },
  REJECTED: { icon: <RefusedIcon />, tone: 'warning' },
  SIGNED_OFF: { icon: <DoneIcon />, tone: 'success' },
  DISMISSED: { icon: <ClosedIcon />, tone: 'default' },
}
