import { usePermission } from '../../data/use-permission.js'
import { Line } from '../../ui/line.js'
import { LinkButton } from '../../ui/link-button.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { useWords } from '../../words/use-words.js'
import type { OpenDesignation } from './open-designation.js'
import { ReleaseCases } from './release-cases.js'

/** A handler is ill: what they hold goes to a substitute or back to those waiting, and somebody stands in. */
export const WhenAway = ({ value }: { value: OpenDesignation }) => {
  const say = useWords()
  const mayRelease = usePermission('inquiry:release')
  const mayPropose = usePermission('designation:propose')
  if (!mayRelease && !mayPropose) return null
  return (
    <Panel title={say('designation.sickTitle')}>
      <Quiet>{say('designation.sickHelp')}</Quiet>
      <Line>
        {mayRelease && <ReleaseCases value={value} />}
        {mayPropose && (
          <LinkButton to={`/designations/create?for=${value.id}`}>{say('designation.substitute')}</LinkButton>
        )}
      </Line>
    </Panel>
  )
}
