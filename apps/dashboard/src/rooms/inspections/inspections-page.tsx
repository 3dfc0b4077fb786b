import { useLoaded } from '../../data/use-loaded.js'
import { Empty } from '../../ui/empty.js'
import { Loading } from '../../ui/loading.js'
import { Notice } from '../../ui/notice.js'
import { Page } from '../../ui/page.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Rows } from '../../ui/rows.js'
import { Sheet } from '../../ui/sheet.js'
import { Stack } from '../../ui/stack.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { inspectionVerbs } from './inspection-verbs.js'
import { useMonthColumns } from './use-month-columns.js'

/** Every month that is over, inspected, waiting or missed: none disappears. @law Std 8② */
export default function InspectionsPage() {
  const say = useWords()
  const when = useWhen()
  const columns = useMonthColumns()
  const { value, refused, isLoading, reload } = useLoaded(inspectionVerbs.months, 'months')
  const missed = (value ?? []).filter(({ state }) => state === 'MISSED')
  return (
    <Page title={say('inspection.title')}>
      <Stack>
        <Quiet>{say('inspection.caption')}</Quiet>
        <RefusalNotice refused={refused} onReload={reload} />
        {missed.length > 0 && (
          <Notice tone="error">
            <strong>
              {say('inspection.missedTitle', { months: missed.map(({ month }) => when(month, 'month')).join(', ') })}
            </strong>
            <Quiet>{say('inspection.missedHelp')}</Quiet>
          </Notice>
        )}
        <Sheet>
          {isLoading && <Loading />}
          {value?.length === 0 && <Empty title={say('inspection.empty')} help={say('inspection.emptyHelp')} />}
          {value && value.length > 0 && (
            <Rows
              label={say('inspection.title')}
              columns={columns}
              rows={value.map((row) => ({ ...row, id: row.month }))}
            />
          )}
        </Sheet>
      </Stack>
    </Page>
  )
}
