import type { ComparedItem, VerificationRung } from '@jikimi/client/staff'
import type { ReactNode } from 'react'
import { usePermission } from '../../data/use-permission.js'
import { useSession } from '../../data/use-session.js'
import { DoneIcon, OpenIcon, RefusedIcon } from '../../ui/icons.js'
import { Line } from '../../ui/line.js'
import { Mark } from '../../ui/mark.js'
import { Notice } from '../../ui/notice.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { Quiet } from '../../ui/quiet.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { Small } from '../../ui/small.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { CallBack } from './call-back.js'
import { Comparison } from './comparison.js'
import { DocumentSeen } from './document-seen.js'
import { failedTries } from './failed-tries.js'
import type { RequestProps } from './open-request.js'
import { SendLink } from './send-link.js'

/** How sure it is who asks: what was shown, what is still missing, and the way to each. @law Decree 46① */
export const LadderPanel = (props: RequestProps) => {
  const say = useWords()
  const mayWork = usePermission('rights-request:work')
  const own = useSession().viewer?.account.id
  const { value } = props
  const mayVerify = mayWork && value.state === 'RECEIVED' && value.assignee?.id === own
  const failed = failedTries(value)
  const missing = value.verifiedAt ? [] : value.missingRungs
  return (
    <Panel title={say('ladder.title')}>
      <Quiet>{say('ladder.caption')}</Quiet>
      {value.verifiedAt && <Notice tone="success">{say('ladder.done')}</Notice>}
      <PlainList
        rows={[
          ...value.verifications.map((one) => ({ key: one.id, main: <Tried verification={one} /> })),
          ...missing.map((rungs) => ({
            key: rungs.join(' '),
            main: <Missing rungs={rungs} />,
            mark: mayVerify && (
              <ScreenOnly>
                <Line>
                  {rungs.map((rung) => (
                    <Rung key={rung} rung={rung} {...props} />
                  ))}
                </Line>
              </ScreenOnly>
            ),
          })),
        ]}
      />
      {failed > 0 && !value.verifiedAt && <Small>{say('ladder.tries', { failed })}</Small>}
    </Panel>
  )
}

const Tried = ({ verification }: { verification: RequestProps['value']['verifications'][number] }) => {
  const say = useWords()
  const when = useWhen()
  const { rung, isPassed, compared, differing, at, by } = verification
  const text = say(isPassed ? 'ladder.passed' : 'ladder.failed', { rung: say(`rung.${rung}`) })
  return (
    <>
      <Mark icon={isPassed ? <DoneIcon /> : <RefusedIcon />} tone={isPassed ? 'success' : 'error'} text={text} />
      <Small>
        {say('rightsRequest.byAt', { name: by?.displayName ?? say('requestBy.SUBJECT'), at: when(at, 'minute') })}
      </Small>
      <Items of={compared.filter((item) => !differing.includes(item))} label="sameItems" />
      <Items of={differing} label="differingItems" />
    </>
  )
}

const Items = ({ of, label }: { of: readonly string[]; label: 'sameItems' | 'differingItems' }) => {
  const say = useWords()
  const items = (of as readonly ComparedItem[]).map((item) => say(`ladder.item.${item}`)).join(', ')
  return of.length > 0 && <Small>{say(`ladder.${label}`, { items })}</Small>
}

const Missing = ({ rungs }: { rungs: readonly VerificationRung[] }) => {
  const say = useWords()
  const names = rungs.map((rung) => say(`rung.${rung}`)).join(', ')
  const [only] = rungs
  return (
    <>
      <Mark icon={<OpenIcon />} text={say('ladder.needed')} />
      <Small>
        {rungs.length === 1 && only
          ? say('ladder.notYet', { rung: say(`rung.${only}`) })
          : say('ladder.oneOf', { rungs: names })}
      </Small>
    </>
  )
}

const Rung = ({ rung, ...props }: RequestProps & { rung: VerificationRung }): ReactNode => {
  const say = useWords()
  switch (rung) {
    case 'CONTACT_LINK':
      return <SendLink {...props} />
    case 'CALL_BACK':
      return <CallBack {...props} />
    case 'COMPARISON':
      return <Comparison {...props} />
    case 'DOCUMENT':
      return <DocumentSeen {...props} />
    case 'MANDATE':
      return <Small>{say('ladder.toMandate')}</Small>
  }
}
