import { usePermission } from '../../data/use-permission.js'
import { Notice } from '../../ui/notice.js'
import { Panel } from '../../ui/panel.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { Spaced } from '../../ui/spaced.js'
import { Stack } from '../../ui/stack.js'
import { useWords } from '../../words/use-words.js'
import { CollectionFacts } from './collection-facts.js'
import { DecidePair } from './decide-pair.js'
import type { Person } from './registered.js'
import { Timeline } from './timeline.js'

/** The person's collections, newest first, and their timeline. Of several, each can be kept apart from the next. */
export const PersonBody = ({ person, onChange }: { person: Person; onChange: () => void }) => {
  const say = useWords()
  const mayDecide = usePermission('register:join')
  const { collections, timeline, isWhole } = person
  return (
    <Stack>
      <Panel title={say('register.collections', { smart_count: collections.length })}>
        {collections.map((collection, place) => {
          const next = collections[place + 1]
          return (
            <Spaced key={collection.id}>
              <CollectionFacts collection={collection} isOpen />
              {next && mayDecide && (
                <ScreenOnly>
                  <Spaced>
                    <DecidePair
                      how="keepApart"
                      firstId={collection.id}
                      secondId={next.id}
                      numbers={say('register.twoNumbers', { first: collection.caseNumber, second: next.caseNumber })}
                      onDone={onChange}
                    />
                  </Spaced>
                </ScreenOnly>
              )}
            </Spaced>
          )
        })}
      </Panel>
      <Panel title={say('register.timeline')}>
        {!isWhole && <Notice tone="info">{say('register.leftOut')}</Notice>}
        <Timeline entries={timeline} collections={collections} />
      </Panel>
    </Stack>
  )
}
