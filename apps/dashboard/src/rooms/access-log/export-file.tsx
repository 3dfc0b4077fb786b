import type { RecordExportFieldsFragment } from '@jikimi/client/staff'
import { usePermission } from '../../data/use-permission.js'
import { DownloadLink } from '../../ui/download-link.js'
import { Mono } from '../../ui/mono.js'
import { Small } from '../../ui/small.js'
import { Spaced } from '../../ui/spaced.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { bytesInWords } from './bytes-in-words.js'

/** The archive: where to get it, until when, and the digest it must have. */
export const ExportFile = ({ value }: { value: RecordExportFieldsFragment }) => {
  const say = useWords()
  const when = useWhen()
  const mayFetch = usePermission('record-export:fetch')
  const { path, bytes, treeSize, digest, expiresAt } = value
  return (
    <>
      {path && mayFetch && (
        <Spaced>
          <DownloadLink path={path} label={say('recordExport.downloadOf', { at: when(value.askedAt, 'second') })}>
            {say('recordExport.download')}
          </DownloadLink>
        </Spaced>
      )}
      {expiresAt && <Small>{say('recordExport.downloadHelp', { at: when(expiresAt) })}</Small>}
      {bytes !== null && treeSize !== null && (
        <Small>{say('recordExport.size', { size: bytesInWords(bytes), tree: treeSize.toLocaleString() })}</Small>
      )}
      {digest && (
        <Small>
          {say('recordExport.digest')} <Mono>{digest}</Mono>
        </Small>
      )}
    </>
  )
}
