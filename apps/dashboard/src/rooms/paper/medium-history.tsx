import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import type { MediumProps } from './open-medium.js'

/** Where it lay from when on, last first. A witness who oversees nothing is not told. */
export const MediumHistory = ({ value }: MediumProps) => {
  const say = useWords()
  const when = useWhen()
  if (value.moves.length === 0) return null
  return (
    <Panel title={say('media.history')}>
      <PlainList
        rows={value.moves.map(({ movedAt, movedBy, place }, index) => ({
          key: String(index),
          main: say('media.historyLine', {
            place: place?.name ?? say('media.somebody'),
            at: when(movedAt),
            name: movedBy?.displayName ?? say('media.somebody'),
          }),
        }))}
      />
    </Panel>
  )
}
