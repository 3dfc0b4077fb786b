import type { PersonAccessesQuery } from '@jikimi/client/staff'
import { ActButton } from '../../ui/act-button.js'
import { Empty } from '../../ui/empty.js'
import { Mono } from '../../ui/mono.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { Rows } from '../../ui/rows.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { Sheet } from '../../ui/sheet.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { type RecordRow, useRecordColumns } from './use-record-columns.js'

type PersonFoundProps = {
  found: {
    rows: readonly RecordRow[]
    hasMore: boolean
    isBusy: boolean
    more: () => Promise<void>
    forget: () => void
  }
  collections: PersonAccessesQuery['personAccesses']['collections']
}

/** The collections of a person, and every record that reached one of them. The person themselves is nowhere in it. */
export const PersonFound = ({ found, collections }: PersonFoundProps) => {
  const say = useWords()
  const { purpose } = usePolicyWords()
  // whose they are is what was asked
  const columns = useRecordColumns().filter(({ key }) => key !== 'whose')
  const forget = <ActButton onAct={found.forget}>{say('whoSaw.leave')}</ActButton>
  if (collections.length === 0)
    return (
      <Panel title={say('whoSaw.title')}>
        <Empty title={say('whoSaw.none')} help={say('whoSaw.noneHelp')} action={forget} />
      </Panel>
    )
  return (
    <>
      <Panel
        title={say('whoSaw.found', { smart_count: collections.length })}
        actions={<ScreenOnly>{forget}</ScreenOnly>}
      >
        <PlainList
          rows={collections.map((one) => ({
            key: one.pseudonym,
            main: <Mono>{one.pseudonym}</Mono>,
            mark: purpose(one.purpose),
          }))}
        />
      </Panel>
      <Sheet>
        {found.rows.length === 0 ? (
          <Empty title={say('whoSaw.noRecords')} help={say('whoSaw.noRecordsHelp')} />
        ) : (
          <Rows label={say('record.title')} columns={columns} rows={found.rows} />
        )}
      </Sheet>
      {found.hasMore && (
        <ScreenOnly>
          <ActButton isBusy={found.isBusy} onAct={() => void found.more()}>
            {say('whoSaw.more')}
          </ActButton>
        </ScreenOnly>
      )}
    </>
  )
}
