import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { Quiet } from '../../ui/quiet.js'
import { TextLink } from '../../ui/text-link.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import type { Alike } from './case-verbs.js'
import { StateMark } from './state-mark.js'

/** Other cases of the same contact: whoever answers one should know of the others. Nothing where there is none. */
export const AlikeCases = ({ alike, duplicateOf }: Pick<Alike, 'alike' | 'duplicateOf'>) => {
  const say = useWords()
  const when = useWhen()
  if (alike.length === 0 && !duplicateOf) return null
  return (
    <Panel title={say('alike.title')}>
      <Quiet>{say('alike.help')}</Quiet>
      {duplicateOf && (
        <Quiet>
          {say('case.duplicateOf')}: <TextLink to={`/inquiries/${duplicateOf.id}/show`}>{duplicateOf.number}</TextLink>
        </Quiet>
      )}
      <PlainList
        rows={alike.map(({ id, number, state, receivedAt }) => ({
          key: id,
          main: (
            <>
              <TextLink to={`/inquiries/${id}/show`} strong>
                {number}
              </TextLink>
              {` · ${when(receivedAt, 'minute')}`}
            </>
          ),
          mark: <StateMark state={state} />,
        }))}
      />
    </Panel>
  )
}
