import { useNotify } from 'react-admin'
import { usePermission } from '../../data/use-permission.js'
import { ConfirmedAct } from '../../ui/confirmed-act.js'
import { Line } from '../../ui/line.js'
import { LinkButton } from '../../ui/link-button.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { useWords } from '../../words/use-words.js'
import { designationVerbs } from './designation-verbs.js'
import type { OpenDesignation } from './open-designation.js'

/** A handler is ill: what they hold goes back to those waiting, and somebody stands in. */
export const WhenAway = ({ value }: { value: OpenDesignation }) => {
  const say = useWords()
  const notify = useNotify()
  const mayRelease = usePermission('inquiry:release')
  const mayPropose = usePermission('designation:propose')
  const { id, displayName } = value.account
  if (!mayRelease && !mayPropose) return null
  return (
    <Panel title={say('designation.sickTitle')}>
      <Quiet>{say('designation.sickHelp')}</Quiet>
      <Line>
        {mayRelease && (
          <ConfirmedAct
            act={say('designation.release')}
            title={say('designation.releaseTitle')}
            text={say('designation.releaseText', { name: displayName })}
            isDangerous
            verb={() => designationVerbs.release(id)}
            onDone={({ count }) =>
              notify(
                count === 0 ? say('designation.releaseNone') : say('designation.releaseDone', { smart_count: count }),
                { type: 'success' },
              )
            }
          />
        )}
        {mayPropose && (
          <LinkButton to={`/designations/create?for=${value.id}`}>{say('designation.substitute')}</LinkButton>
        )}
      </Line>
    </Panel>
  )
}
