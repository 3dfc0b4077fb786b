import type { StoragePlaceFieldsFragment } from '@jikimi/client/staff'
import type { Column } from '../../ui/column.js'
import { TextLink } from '../../ui/text-link.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'

/** The columns of the storage places. */
export const usePlaceColumns = (): readonly Column<StoragePlaceFieldsFragment>[] => {
  const say = useWords()
  const when = useWhen()
  return [
    {
      key: 'name',
      label: say('media.placeName'),
      cell: ({ id, name }) => (
        <TextLink to={`/storage-places/${id}/show`} strong>
          {name}
        </TextLink>
      ),
    },
    { key: 'room', label: say('media.room'), cell: ({ room }) => room, grows: true },
    { key: 'lock', label: say('media.lock'), cell: ({ lock }) => say(`storageLock.${lock}`) },
    { key: 'holder', label: say('media.holder'), cell: ({ holder }) => holder.displayName },
    { key: 'media', label: say('media.lying'), cell: ({ media }) => media.toLocaleString() },
    {
      key: 'state',
      label: say('media.state'),
      cell: ({ endedAt }) => (endedAt ? say('media.ended', { day: when(endedAt, 'day') }) : say('media.inUse')),
    },
  ]
}
