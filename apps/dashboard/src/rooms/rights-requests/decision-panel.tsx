import { usePermission } from '../../data/use-permission.js'
import { useSession } from '../../data/use-session.js'
import { ConfirmedAct } from '../../ui/confirmed-act.js'
import { Line } from '../../ui/line.js'
import { Notice } from '../../ui/notice.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { useWords } from '../../words/use-words.js'
import { DecideRequest } from './decide-request.js'
import { decisionVerbs } from './decision-verbs.js'
import { DeferRequest } from './defer-request.js'
import { MadeDecisions } from './made-decisions.js'
import type { RequestProps } from './open-request.js'

/** The decision: the form while there is none, then what was decided, by whom, and the way to execute it. */
export const DecisionPanel = (props: RequestProps) => {
  const say = useWords()
  const mayDecide = usePermission('rights-request:decide')
  const own = useSession().viewer?.account.id
  const { value, onChange, onReload } = props
  const { id, version, state, kind, round, decidedAt } = value
  const isUndecided = state === 'VERIFIED' || state === 'DEFERRED' || state === 'OBJECTED'
  if (!isUndecided && !decidedAt) return null
  const isBarred = value.decisions.some((earlier) => earlier.round < round && earlier.decidedBy.id === own)
  const isTheirs = value.assignee?.id === own
  return (
    <Panel title={say('decision.title')}>
      <MadeDecisions value={value} />
      {(round === 2 || state === 'OBJECTED') && isUndecided && <Notice tone="info">{say('decision.roundTwo')}</Notice>}
      {mayDecide && isTheirs && (
        <ScreenOnly>
          {isUndecided && !isBarred && (
            <>
              <Quiet>{say('decision.caption')}</Quiet>
              <DecideRequest {...props} />
              {state === 'VERIFIED' && kind === 'ACCESS' && <DeferRequest {...props} />}
            </>
          )}
          {state === 'DECIDED' && (
            <Line>
              <ConfirmedAct
                isMain
                act={say('decision.execute')}
                title={say('decision.executeTitle')}
                text={say(`decision.executeText.${kind}`)}
                done={say('decision.executeDone')}
                verb={() => decisionVerbs.execute({ id, version })}
                onDone={onChange}
                onReload={onReload}
              />
            </Line>
          )}
        </ScreenOnly>
      )}
    </Panel>
  )
}
