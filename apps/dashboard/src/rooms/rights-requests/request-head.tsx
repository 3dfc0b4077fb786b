import { useSession } from '../../data/use-session.js'
import { usePermission } from '../../data/use-permission.js'
import { LockIcon } from '../../ui/icons.js'
import { Line } from '../../ui/line.js'
import { Mark } from '../../ui/mark.js'
import { Notice } from '../../ui/notice.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { Spaced } from '../../ui/spaced.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { AssignRequest } from './assign-request.js'
import { ClockMark } from './clock-mark.js'
import { GroupRequest } from './group-request.js'
import type { RequestProps } from './open-request.js'
import { RequestMark } from './request-mark.js'
import { isAnswered, isOver } from './request-words.js'
import { WithdrawRequest } from './withdraw-request.js'

/** Where it stands: the clock, the state, whose turn it is and what they do next. */
export const RequestHead = (props: RequestProps) => {
  const say = useWords()
  const when = useWhen()
  const mayWork = usePermission('rights-request:work')
  const mayAssign = usePermission('rights-request:assign')
  const own = useSession().viewer?.account.id
  const { value } = props
  const { nextStep, assignee, deferredUntil, state, round, isRestricting, isDestroyed } = value
  const isOwn = assignee?.id === own
  const canEnd = state === 'RECEIVED' || state === 'VERIFIED' || state === 'DEFERRED'
  return (
    <Panel title={say('rightsRequest.nextTitle', { step: say(`rightsNext.${nextStep}`) })}>
      <Line>
        <ClockMark request={value} />
        <RequestMark state={state} />
        {isRestricting && (
          <Mark
            icon={<LockIcon />}
            tone="warning"
            text={say('rightsRequest.restricting')}
            spoken={say('rightsRequest.restrictingLong')}
          />
        )}
      </Line>
      <Spaced>{say(`rightsNextHelp.${nextStep}`)}</Spaced>
      {deferredUntil && !isAnswered(state) && (
        <Notice tone={round === 2 ? 'info' : 'warning'}>
          {say(round === 2 ? 'rightsRequest.objectionDue' : 'rightsRequest.deferred', { day: when(deferredUntil) })}
        </Notice>
      )}
      {round === 2 && <Quiet>{say('rightsRequest.roundTwo')}</Quiet>}
      {isDestroyed && <Notice tone="info">{say('rightsRequest.destroyed')}</Notice>}
      {mayAssign && !isOver(state) && (
        <ScreenOnly>
          <Line>
            <AssignRequest {...props} />
            {mayWork && isOwn && canEnd && <GroupRequest {...props} />}
            {mayWork && isOwn && canEnd && <WithdrawRequest {...props} />}
          </Line>
        </ScreenOnly>
      )}
    </Panel>
  )
}
