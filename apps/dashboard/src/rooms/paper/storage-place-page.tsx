import type { StoragePlaceFieldsFragment } from '@jikimi/client/staff'
import { useParams } from 'react-admin'
import { usePermission } from '../../data/use-permission.js'
import { useLoaded } from '../../data/use-loaded.js'
import { Beside } from '../../ui/beside.js'
import { ConfirmedAct } from '../../ui/confirmed-act.js'
import { Facts } from '../../ui/facts.js'
import { Line } from '../../ui/line.js'
import { Loading } from '../../ui/loading.js'
import { Page } from '../../ui/page.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Spaced } from '../../ui/spaced.js'
import { TextLink } from '../../ui/text-link.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { HandOverKey } from './hand-over-key.js'
import { mediaVerbs } from './media-verbs.js'

/** One storage place: who holds its key, who held it before. */
export default function StoragePlacePage() {
  const say = useWords()
  const { id = '' } = useParams()
  const { value, refused, isLoading, reload, put } = useLoaded(
    (signal) => mediaVerbs.place(decodeURIComponent(id), signal),
    id,
  )
  return (
    <Page
      key={value ? 'place' : 'none'}
      title={value?.name ?? say('media.place')}
      before={<TextLink to="/storage-places">{say('media.placeBack')}</TextLink>}
    >
      {isLoading && <Loading />}
      <RefusalNotice refused={refused} onReload={reload} />
      {value && <PlaceBody place={value} onChange={put} onReload={reload} />}
    </Page>
  )
}

type PlaceBodyProps = {
  place: StoragePlaceFieldsFragment
  onChange: (place: StoragePlaceFieldsFragment) => void
  onReload: () => void
}

const PlaceBody = ({ place, onChange, onReload }: PlaceBodyProps) => {
  const say = useWords()
  const when = useWhen()
  const mayKeep = usePermission('storage-place:keep')
  const keys = place.holders.map(({ holder, handedAt }, index) => ({
    key: String(index),
    main: say('media.keyLine', { name: holder.displayName, at: when(handedAt) }),
  }))
  const facts = [
    { label: say('media.room'), value: place.room },
    { label: say('media.lock'), value: say(`storageLock.${place.lock}`) },
    { label: say('media.holder'), value: place.holder.displayName },
    { label: say('media.lying'), value: place.media.toLocaleString() },
    {
      label: say('media.state'),
      value: place.endedAt ? say('media.ended', { day: when(place.endedAt, 'day') }) : say('media.inUse'),
    },
  ]
  return (
    <Beside
      side={
        <Panel title={say('media.keys')}>
          <PlainList rows={keys} />
        </Panel>
      }
    >
      <Panel title={say('media.place')}>
        <Facts facts={facts} />
        {mayKeep && !place.endedAt && (
          <>
            {place.media > 0 && <Quiet>{say('media.endPlaceFull')}</Quiet>}
            <Spaced>
              <Line>
                <HandOverKey place={place} onChange={onChange} onReload={onReload} />
                {place.media === 0 && (
                  <ConfirmedAct
                    isDangerous
                    act={say('media.endPlace')}
                    title={say('media.endPlaceTitle')}
                    text={say('media.endPlaceText')}
                    done={say('media.endPlaceDone')}
                    verb={() => mediaVerbs.endPlace({ placeId: place.id, version: place.version })}
                    onDone={onChange}
                    onReload={onReload}
                  />
                )}
              </Line>
            </Spaced>
          </>
        )}
      </Panel>
    </Beside>
  )
}
