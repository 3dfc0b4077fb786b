import { usePermission } from '../../data/use-permission.js'
import { Beside } from '../../ui/beside.js'
import { Line } from '../../ui/line.js'
import { ChangeDesignation } from './change-designation.js'
import { DecideDesignation } from './decide-designation.js'
import { DesignationFacts } from './designation-facts.js'
import { DesignationHistory } from './designation-history.js'
import { EndDesignation } from './end-designation.js'
import type { DesignationProps } from './open-designation.js'
import { WhenAway } from './when-away.js'

/** The page of a designation: what it says and what waits on the left, how it came about on the right. */
export const DesignationBody = (props: DesignationProps) => {
  const mayChange = usePermission('designation:propose')
  const { state } = props.value
  const isProposed = state === 'PROPOSED'
  return (
    <Beside
      side={
        <>
          <DesignationHistory value={props.value} />
          <Line>
            <EndDesignation {...props} />
          </Line>
        </>
      }
    >
      <DesignationFacts value={props.value} />
      {isProposed && <DecideDesignation {...props} />}
      {isProposed && mayChange && <ChangeDesignation {...props} />}
      {state === 'IN_FORCE' && <WhenAway value={props.value} />}
    </Beside>
  )
}
