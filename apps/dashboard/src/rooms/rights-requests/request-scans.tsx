import type { ScanKind } from '@jikimi/client/staff'
import { useNotify } from 'react-admin'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { usePermission } from '../../data/use-permission.js'
import { DownloadLink } from '../../ui/download-link.js'
import { DropZone } from '../../ui/form/drop-zone.js'
import { ChoiceField } from '../../ui/form/choice-field.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { TwoLines } from '../../ui/two-lines.js'
import { rightsWork } from '../../words/en/rights-work.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { bytesInWords } from '../access-log/bytes-in-words.js'
import { addScan } from './add-scan.js'
import type { RequestProps } from './open-request.js'
import { requestVerbs } from './request-verbs.js'
import { isOver } from './request-words.js'

/** What came on paper: dropped here, sealed with the request, downloaded by a recorded act. */
export const RequestScans = ({ value, onChange }: RequestProps) => {
  const say = useWords()
  const when = useWhen()
  const notify = useNotify()
  const mayAdd = usePermission('scan:add') && !isOver(value.state) && !value.isDestroyed
  const mayFetch = usePermission('scan:fetch')
  const [kind, setKind] = useState<ScanKind>('REQUEST')
  const adding = useAct(async (files: readonly File[]) => {
    for (const file of files) await addScan(value.id, kind, file)
    return requestVerbs.load(value.id, new AbortController().signal)
  })
  const add = async (files: readonly File[]) => {
    const loaded = await adding.run(files)
    if (!loaded) return
    notify(say('scans.done', { smart_count: files.length }), { type: 'success' })
    onChange(loaded)
  }
  return (
    <Panel title={say('scans.title')}>
      {value.scans.length === 0 && <Quiet>{say('scans.none')}</Quiet>}
      <PlainList
        rows={value.scans.map(({ id, kind: what, bytes, addedBy, addedAt }) => ({
          key: id,
          main: (
            <TwoLines
              first={say(`scanKind.${what}`)}
              second={say('scans.line', {
                size: bytesInWords(bytes),
                name: addedBy?.displayName ?? say('rightsRequest.byPerson'),
                at: when(addedAt, 'minute'),
              })}
            />
          ),
          mark: mayFetch && (
            <DownloadLink
              path={`/admin/rights-requests/${value.id}/scans/${id}`}
              label={say('scans.fetchOf', { kind: say(`scanKind.${what}`), at: when(addedAt, 'minute') })}
            >
              {say('scans.fetch')}
            </DownloadLink>
          ),
        }))}
      />
      {mayAdd && (
        <ScreenOnly>
          <ChoiceField
            label={say('scans.kind')}
            choices={KINDS.map((one) => ({ value: one, text: say(`scanKind.${one}`) }))}
            value={kind}
            onChange={(chosen) => setKind(chosen as ScanKind)}
          />
          <DropZone
            accept=".pdf,.png,.jpg,.jpeg"
            text={say(adding.isBusy ? 'scans.busy' : 'scans.drop')}
            choose={say('scans.choose')}
            onFiles={(files) => void add(files)}
          />
          <Quiet>{say('scans.caption')}</Quiet>
          <RefusalNotice refused={adding.refused} />
        </ScreenOnly>
      )}
    </Panel>
  )
}

const KINDS = Object.keys(rightsWork.scanKind) as ScanKind[]
