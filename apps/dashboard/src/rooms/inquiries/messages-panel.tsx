import type { DeliveryState } from '@jikimi/client/staff'
import type { ReactElement } from 'react'
import { ActButton } from '../../ui/act-button.js'
import { FailedIcon, SentIcon, WaitingIcon } from '../../ui/icons.js'
import { Mark, type Tone } from '../../ui/mark.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { Quiet } from '../../ui/quiet.js'
import { useCode } from '../../words/use-code.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import type { OpenCase } from './open-case.js'

type MessagesPanelProps = { messages: OpenCase['messages']; onReload: () => void }

/** The answers so far: when, by whom, from which template, and whether they arrived. Not their text. */
export const MessagesPanel = ({ messages, onReload }: MessagesPanelProps) => {
  const say = useWords()
  const code = useCode()
  const when = useWhen()
  const isWaiting = messages.some(({ deliveryState }) => deliveryState === 'QUEUED')
  return (
    <Panel
      title={say('case.messages')}
      actions={isWaiting && <ActButton onAct={onReload}>{say('action.reload')}</ActButton>}
    >
      {messages.length === 0 && <Quiet>{say('case.noMessages')}</Quiet>}
      <PlainList
        rows={messages.map(({ id, sentAt, writtenBy, template, deliveryState }) => ({
          key: id,
          main: (
            <>
              {when(sentAt)}
              <Quiet>
                {template
                  ? say('case.messageBy', { name: writtenBy.displayName, template: code('templates', template) })
                  : writtenBy.displayName}
              </Quiet>
            </>
          ),
          mark: <Mark {...LOOKS[deliveryState]} text={say(`delivery.${deliveryState}`)} />,
        }))}
      />
    </Panel>
  )
}

const LOOKS: Record<DeliveryState, { icon: ReactElement; tone: Tone }> = {
  QUEUED: { icon: <WaitingIcon />, tone: 'default' },
  SENT: { icon: <SentIcon />, tone: 'success' },
  FAILED: { icon: <FailedIcon />, tone: 'error' },
}
