import { Beside } from '../../ui/beside.js'
import { Stack } from '../../ui/stack.js'
import { MandatePanel } from '../mandates/mandate-panel.js'
import { DecisionPanel } from './decision-panel.js'
import { LadderPanel } from './ladder-panel.js'
import { NoticePanel } from './notice-panel.js'
import { ObjectionPanel } from './objection-panel.js'
import type { RequestProps } from './open-request.js'
import { RequestContents } from './request-contents.js'
import { RequestFacts } from './request-facts.js'
import { RequestHead } from './request-head.js'
import { RequestScans } from './request-scans.js'
import { RequestTargets } from './request-targets.js'
import { RequestTimeline } from './request-timeline.js'
import { RequestWords } from './request-words-panel.js'

/** The page of a request in the order of the work: where it stands, who asks, what it is about, the decision, the notice. */
export const RequestBody = (props: RequestProps) => (
  <Stack>
    <RequestHead {...props} />
    <Beside
      side={
        <>
          <RequestFacts {...props} />
          <RequestWords {...props} />
          <RequestScans {...props} />
          <RequestTimeline {...props} />
        </>
      }
    >
      <LadderPanel {...props} />
      <MandatePanel {...props} />
      <RequestTargets {...props} />
      <RequestContents {...props} />
      <DecisionPanel {...props} />
      <NoticePanel {...props} />
      <ObjectionPanel {...props} />
    </Beside>
  </Stack>
)
