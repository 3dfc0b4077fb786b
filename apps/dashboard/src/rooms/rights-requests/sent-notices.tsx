import { PlainList } from '../../ui/plain-list.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { DeliveryMark } from '../inquiries/delivery-mark.js'
import type { OpenRequest } from './open-request.js'

/** The notices that went out, with how far each has come. */
export const SentNotices = ({ notices }: Pick<OpenRequest, 'notices'>) => {
  const say = useWords()
  const when = useWhen()
  if (notices.length === 0) return null
  return (
    <PlainList
      rows={notices.map(({ id, kind, means, sentAt, deliveryState }) => ({
        key: id,
        main: say('rightsNotice.line', {
          kind: say(`rightsNotice.kind.${kind}`),
          means: say(`noticeMeans.${means}`),
          at: when(sentAt),
        }),
        mark: deliveryState && <DeliveryMark state={deliveryState} />,
      }))}
    />
  )
}
