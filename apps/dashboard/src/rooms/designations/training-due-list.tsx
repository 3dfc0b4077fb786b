import type { TrainingDueQuery } from '@jikimi/client/staff'
import { useLoaded } from '../../data/use-loaded.js'
import type { Column } from '../../ui/column.js'
import { Empty } from '../../ui/empty.js'
import { Loading } from '../../ui/loading.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Rows } from '../../ui/rows.js'
import { Sheet } from '../../ui/sheet.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { TrainingDueMark } from './training-due-mark.js'
import { trainingVerbs } from './training-verbs.js'

/** Every handler with a designation, by when their attendance lapses: the soonest first, as the server gives them. */
export const TrainingDueList = () => {
  const say = useWords()
  const columns = useDueColumns()
  const { value, refused, isLoading, reload } = useLoaded(trainingVerbs.due, 'due')
  const rows = value?.map((due) => ({ ...due, id: due.account.id }))
  return (
    <>
      <Quiet>{say('training.dueHelp')}</Quiet>
      <RefusalNotice refused={refused} onReload={reload} />
      <Sheet>
        {isLoading && <Loading />}
        {rows?.length === 0 && <Empty title={say('training.dueEmpty')} help={say('training.dueEmptyHelp')} />}
        {rows && rows.length > 0 && <Rows label={say('training.dueTitle')} columns={columns} rows={rows} />}
      </Sheet>
    </>
  )
}

type DueRow = TrainingDueQuery['trainingDue'][number] & { id: string }

const useDueColumns = (): readonly Column<DueRow>[] => {
  const say = useWords()
  const when = useWhen()
  const { purpose } = usePolicyWords()
  return [
    { key: 'handler', label: say('training.handler'), cell: ({ account }) => account.displayName },
    {
      key: 'purposes',
      label: say('training.purposes'),
      cell: ({ purposes }) => purposes.map(purpose).join(', '),
      grows: true,
    },
    {
      key: 'until',
      label: say('training.attendedUntil'),
      cell: ({ attendedUntil }) => (attendedUntil ? when(attendedUntil) : say('list.nothing')),
    },
    { key: 'standing', label: say('training.standing'), cell: (row) => <TrainingDueMark {...row} /> },
  ]
}
