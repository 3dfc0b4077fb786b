import { usePermission } from '../../data/use-permission.js'
import { Beside } from '../../ui/beside.js'
import { Notice } from '../../ui/notice.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { Spaced } from '../../ui/spaced.js'
import { useWords } from '../../words/use-words.js'
import { CollectionFacts } from './collection-facts.js'
import { DecidePair } from './decide-pair.js'
import type { Person } from './registered.js'
import { Timeline } from './timeline.js'

/** The person's timeline, and their collections, newest first; of several, each can be kept apart from the next. */
export const PersonBody = ({ person, onChange }: { person: Person; onChange: () => void }) => {
  const say = useWords()
  const mayDecide = usePermission('register:join')
  const { collections, timeline, isWhole } = person
  return (
    <>
      {collections.length > 1 && <Quiet>{say('register.personSize', { smart_count: collections.length })}</Quiet>}
      <Beside
        side={collections.map((collection, place) => {
          const next = collections[place + 1]
          return (
            <Panel key={collection.id} title={collection.caseNumber}>
              <CollectionFacts collection={collection} />
              {next && mayDecide && (
                <ScreenOnly>
                  <Spaced>
                    <DecidePair
                      how="keepApart"
                      act={say('register.keepApartFrom', { number: next.caseNumber })}
                      firstId={collection.id}
                      secondId={next.id}
                      numbers={say('register.twoNumbers', { first: collection.caseNumber, second: next.caseNumber })}
                      onDone={onChange}
                    />
                  </Spaced>
                </ScreenOnly>
              )}
            </Panel>
          )
        })}
      >
        <Panel title={say('register.timeline')}>
          {!isWhole && <Notice tone="info">{say('register.leftOut')}</Notice>}
          <Timeline entries={timeline} collections={collections} />
        </Panel>
      </Beside>
    </>
  )
}
