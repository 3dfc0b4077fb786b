import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { Small } from '../../ui/small.js'
import { TwoLines } from '../../ui/two-lines.js'
import { useCode } from '../../words/use-code.js'
import { useLanguage } from '../../words/use-language.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { lawInWords } from './law-in-words.js'
import type { RequestProps } from './open-request.js'

/** Everything that happened to the request, oldest first, with the article of the law where one demands it. */
export const RequestTimeline = ({ value }: RequestProps) => {
  const say = useWords()
  const when = useWhen()
  const code = useCode()
  const { tag } = useLanguage()
  return (
    <Panel title={say('rightsRequest.timeline')}>
      <PlainList
        rows={value.events.map(({ id, act, at, by, byKind, article }) => ({
          key: id,
          main: (
            <>
              <TwoLines
                first={<strong>{code('requestAct', act)}</strong>}
                second={say('rightsRequest.timelineBy', {
                  name: by?.displayName ?? say(`requestBy.${byKind}`),
                  at: when(at, 'second'),
                })}
              />
              {article && <Small>{lawInWords(tag, article)}</Small>}
            </>
          ),
        }))}
      />
    </Panel>
  )
}
