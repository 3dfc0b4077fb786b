import { usePermission } from '../../data/use-permission.js'
import { TextLink } from '../../ui/text-link.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'

/** When something was recorded; for whoever reads records, the way to the record. */
export const RecordTime = ({ at, recordId }: { at: string; recordId: string | null }) => {
  const say = useWords()
  const when = useWhen()
  const mayRead = usePermission('access-record:read')
  const said = when(at, 'second')
  if (!mayRead || recordId === null) return said
  return (
    <TextLink to={`/access-records/${recordId}/show`} label={say('pack.openRecord', { at: said })}>
      {said}
    </TextLink>
  )
}
