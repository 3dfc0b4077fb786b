import type { CertificateInListFragment } from '@jikimi/client/staff'
import type { Column } from '../../ui/column.js'
import { TextLink } from '../../ui/text-link.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { InTreeMark } from './in-tree-mark.js'

/** One line a certificate: its number, how many, until when a copy could have opened, whether it is in the tree. */
export const useCertificateColumns = (): readonly Column<CertificateInListFragment>[] => {
  const say = useWords()
  const when = useWhen()
  return [
    {
      key: 'number',
      label: say('certificate.number'),
      cell: ({ number }) => (
        <TextLink to={`/certificates/${number}/show`} strong>
          {number}
        </TextLink>
      ),
    },
    { key: 'issued', label: say('certificate.issuedAt'), cell: ({ issuedAt }) => when(issuedAt) },
    {
      key: 'collections',
      label: say('certificate.collections'),
      cell: ({ collections }) => collections.toLocaleString(),
    },
    { key: 'openable', label: say('certificate.openableUntil'), cell: ({ openableUntil }) => when(openableUntil) },
    { key: 'tree', label: say('certificate.tree'), cell: ({ isInTree }) => <InTreeMark isInTree={isInTree} /> },
  ]
}
