import type { Column } from '../../ui/column.js'
import { LockIcon } from '../../ui/icons.js'
import { Line } from '../../ui/line.js'
import { Mark } from '../../ui/mark.js'
import { TextLink } from '../../ui/text-link.js'
import { TwoLines } from '../../ui/two-lines.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { ClockMark } from './clock-mark.js'
import type { ListedRequest } from './open-request.js'
import { RequestMark } from './request-mark.js'

/** The columns of the inbox. What came together or is answered together says so below its number. */
export const useRequestColumns = (): readonly Column<ListedRequest>[] => {
  const say = useWords()
  const when = useWhen()
  const together = ({ batch, grouped }: ListedRequest): string =>
    [
      batch.length > 0 && say('rightsRequest.batchCount', { smart_count: batch.length + 1 }),
      grouped.length > 0 && say('rightsRequest.groupedCount', { smart_count: grouped.length }),
    ]
      .filter(Boolean)
      .join(' · ')
  return [
    {
      key: 'number',
      label: say('rightsRequest.number'),
      cell: (request) => (
        <TwoLines
          first={
            <TextLink to={`/rights-requests/${request.id}/show`} strong>
              {request.number}
            </TextLink>
          }
          second={together(request)}
        />
      ),
    },
    {
      key: 'clock',
      label: say('rightsRequest.clock'),
      cell: (request) => (
        <TwoLines
          first={<ClockMark request={request} />}
          second={
            request.deferredUntil && !request.closedAt
              ? say(request.round === 2 ? 'rightsRequest.objectionDue' : 'rightsRequest.deferred', {
                  day: when(request.deferredUntil),
                })
              : when(request.dueOn, 'shortWeekday')
          }
        />
      ),
    },
    {
      key: 'kind',
      label: say('rightsRequest.kind'),
      cell: ({ kind, requester }) => (
        <TwoLines
          first={say(`rightKind.${kind}`)}
          second={requester !== 'SUBJECT' && say(`requesterKind.${requester}`)}
        />
      ),
    },
    {
      key: 'state',
      label: say('rightsRequest.state'),
      cell: ({ state, isRestricting }) => (
        <Line isWhole>
          <RequestMark state={state} />
          {isRestricting && <Mark icon={<LockIcon />} tone="warning" text={say('rightsRequest.restricting')} />}
        </Line>
      ),
    },
    {
      key: 'next',
      label: say('rightsRequest.next'),
      cell: ({ nextStep }) => say(`rightsNext.${nextStep}`),
      grows: true,
    },
    {
      key: 'assignee',
      label: say('rightsRequest.assignee'),
      cell: ({ assignee }) => assignee?.displayName ?? say('rightsRequest.nobody'),
    },
    {
      key: 'received',
      label: say('rightsRequest.received'),
      cell: ({ receivedAt, channel }) => (
        <TwoLines first={when(receivedAt, 'minute')} second={say(`requestChannel.${channel}`)} />
      ),
    },
  ]
}
