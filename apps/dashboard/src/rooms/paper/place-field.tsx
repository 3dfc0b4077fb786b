import { useLoaded } from '../../data/use-loaded.js'
import { ChoiceField } from '../../ui/form/choice-field.js'
import { LinkButton } from '../../ui/link-button.js'
import { Notice } from '../../ui/notice.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'
import { mediaVerbs } from './media-verbs.js'

type PlaceFieldProps = {
  /** A place that is not offered: where it lies already. */
  without?: string | undefined
  value: string
  onChange: (placeId: string) => void
}

/** Picks a place in use. */
export const PlaceField = ({ without, value, onChange }: PlaceFieldProps) => {
  const say = useWords()
  const { value: places, refused, reload } = useLoaded(mediaVerbs.places, 'places')
  const usable = (places ?? []).filter(({ id, endedAt }) => !endedAt && id !== without)
  return (
    <>
      <RefusalNotice refused={refused} onReload={reload} />
      {places && usable.length === 0 && (
        <Notice tone="info" action={<LinkButton to="/storage-places">{say('media.toPlaces')}</LinkButton>}>
          {say('media.noPlaces')}
        </Notice>
      )}
      <ChoiceField
        label={say('media.place')}
        none={say('media.placeNone')}
        required
        value={value}
        choices={usable.map(({ id, name, room }) => ({ value: id, text: `${name} (${room})` }))}
        onChange={onChange}
      />
    </>
  )
}
