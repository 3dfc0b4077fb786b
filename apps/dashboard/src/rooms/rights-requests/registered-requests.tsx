import { useState } from 'react'
import { usePermission } from '../../data/use-permission.js'
import { ActButton } from '../../ui/act-button.js'
import { Line } from '../../ui/line.js'
import { LinkButton } from '../../ui/link-button.js'
import { Notice } from '../../ui/notice.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { Quiet } from '../../ui/quiet.js'
import { Spaced } from '../../ui/spaced.js'
import { Stack } from '../../ui/stack.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { ClockMark } from './clock-mark.js'
import type { OpenRequest } from './open-request.js'
import { RequestScans } from './request-scans.js'

type RegisteredRequestsProps = { requests: readonly OpenRequest[]; onAnother: () => void }

/** What was registered: each right with its number and day, and how many collections were found, without whose. */
export const RegisteredRequests = ({ requests, onAnother }: RegisteredRequestsProps) => {
  const say = useWords()
  const when = useWhen()
  const mayScan = usePermission('scan:add')
  const [leading, setLeading] = useState(requests[0])
  const found = new Set(requests.flatMap(({ targets }) => targets.map(({ caseNumber }) => caseNumber))).size
  return (
    <Stack>
      <Panel title={say('rightsRequest.title')}>
        <Notice tone="success">
          {found > 0 ? say('receipt.found', { smart_count: found }) : say('receipt.foundNone')}
        </Notice>
        <PlainList
          rows={requests.map((request) => ({
            key: request.id,
            main: `${say(`rightKind.${request.kind}`)} · ${say('receipt.savedLine', { number: request.number, day: when(request.dueOn) })}`,
            mark: <ClockMark request={request} />,
          }))}
        />
        <Spaced>
          <Line>
            {requests.map(({ id, number }, place) => (
              <LinkButton key={id} to={`/rights-requests/${id}/show`} strong={place === 0}>
                {say('receipt.toRequest', { number })}
              </LinkButton>
            ))}
            <ActButton onAct={onAnother}>{say('receipt.another')}</ActButton>
          </Line>
        </Spaced>
      </Panel>
      {leading && mayScan && (
        <>
          <Quiet>{say('receipt.scansHelp')}</Quiet>
          <RequestScans value={leading} onChange={setLeading} onReload={() => undefined} />
        </>
      )}
    </Stack>
  )
}
