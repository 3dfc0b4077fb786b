import { SubHeading } from '../../ui/sub-heading.js'
import { PlainList } from '../../ui/plain-list.js'
import { TextLink } from '../../ui/text-link.js'
import { useWords } from '../../words/use-words.js'
import type { OpenRequest } from './open-request.js'
import { RequestMark } from './request-mark.js'

/** What was asked for in the same act, and the same requests that this one answers along. Nothing where there is none. */
export const Together = ({ value }: { value: OpenRequest }) => {
  const say = useWords()
  const lists = [
    { title: say('rightsRequest.batch'), requests: value.batch },
    { title: say('rightsRequest.grouped'), requests: value.grouped },
  ]
  return lists
    .filter(({ requests }) => requests.length > 0)
    .map(({ title, requests }) => (
      <section key={title} aria-label={title}>
        <SubHeading>{title}</SubHeading>
        <PlainList
          rows={requests.map(({ id, number, kind, state }) => ({
            key: id,
            main: <TextLink to={`/rights-requests/${id}/show`}>{`${number} · ${say(`rightKind.${kind}`)}`}</TextLink>,
            mark: <RequestMark state={state} />,
          }))}
        />
      </section>
    ))
}
