import { dayOfInstant } from '../../data/day.js'
import { usePermission } from '../../data/use-permission.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { Quiet } from '../../ui/quiet.js'
import { TextLink } from '../../ui/text-link.js'
import { useWords } from '../../words/use-words.js'
import type { OpenAlert } from './open-alert.js'

/** The ways to the access records that an alert rests on, for whoever reads records. Ids and days only in the address. */
export const AlertRecords = ({ value }: { value: OpenAlert }) => {
  const say = useWords()
  const mayList = usePermission('access-record:list')
  if (!mayList || value.recordIds.length === 0) return null
  const day = dayOfInstant(value.at)
  const explore = (part: Record<string, string>) =>
    `/access-records?${new URLSearchParams({ accountId: value.account.id, from: day, ...part }).toString()}`
  const shown = value.recordIds.slice(0, SHOWN)
  const others = value.recordIds.length - shown.length
  return (
    <Panel title={say('alert.records')}>
      <Quiet>{say('alert.recordsHelp')}</Quiet>
      <PlainList
        rows={[
          { key: 'day', main: <TextLink to={explore({ until: day })}>{say('alert.explore')}</TextLink> },
          ...value.caseNumbers.slice(0, SHOWN).map((caseNumber) => ({
            key: caseNumber,
            main: <TextLink to={explore({ caseNumber })}>{say('alert.exploreCase', { caseNumber })}</TextLink>,
          })),
          ...shown.map((id, place) => ({
            key: id,
            main: <TextLink to={`/access-records/${id}/show`}>{say('alert.record', { place: place + 1 })}</TextLink>,
          })),
        ]}
      />
      {others > 0 && <Quiet>{say('alert.moreRecords', { smart_count: others })}</Quiet>}
    </Panel>
  )
}

const SHOWN = 5
