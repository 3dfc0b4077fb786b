import { Figures } from '../../ui/figures.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { Rows } from '../../ui/rows.js'
import { Stack } from '../../ui/stack.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { StatisticsChart } from './statistics-chart.js'
import { monthsOf, sumOf, type Statistics } from './statistics.js'
import { useGroundWords } from './use-ground-words.js'
import { useKindColumns } from './use-kind-columns.js'

/** The numbers: in all, by right, by month as a picture and a table, and the grounds of what was refused. */
export const StatisticsBody = ({
  statistics,
  from,
  until,
}: {
  statistics: Statistics
  from: string
  until: string
}) => {
  const say = useWords()
  const when = useWhen()
  const ground = useGroundWords()
  const rows = statistics.map((row) => ({ ...row, id: row.kind }))
  const { inTime, outcomes } = useKindColumns()
  const months = monthsOf(statistics, from, until)
  const grounds = statistics.flatMap(({ kind, grounds: own }) => own.map((one) => ({ ...one, kind })))
  return (
    <Stack>
      <section aria-label={say('rightsStats.inAll')}>
        <Figures
          figures={[
            { label: say('rightsStats.received'), value: number(sumOf(statistics, 'received')) },
            { label: say('rightsStats.kept'), value: number(sumOf(statistics, 'kept')) },
            { label: say('rightsStats.missed'), value: number(sumOf(statistics, 'missed')) },
            { label: say('rightsStats.open'), value: number(sumOf(statistics, 'running')) },
          ]}
        />
      </section>
      <Panel title={say('rightsStats.byKind')}>
        <Rows label={say('list.tableOf', { title: say('rightsStats.byKind') })} columns={inTime} rows={rows} />
      </Panel>
      <Panel title={say('rightsStats.outcomes')}>
        <Rows label={say('list.tableOf', { title: say('rightsStats.outcomes') })} columns={outcomes} rows={rows} />
      </Panel>
      <Panel title={say('rightsStats.byMonth')}>
        <StatisticsChart months={months} />
        <Rows
          label={say('list.tableOf', { title: say('rightsStats.byMonth') })}
          rows={months.filter(({ received }) => received > 0).map((row) => ({ ...row, id: row.month }))}
          columns={[
            { key: 'month', label: say('rightsStats.month'), cell: ({ month }) => when(month, 'month') },
            { key: 'received', label: say('rightsStats.received'), cell: ({ received }) => number(received) },
            { key: 'kept', label: say('rightsStats.kept'), cell: ({ kept }) => number(kept) },
            { key: 'missed', label: say('rightsStats.missed'), cell: ({ missed }) => number(missed), grows: true },
          ]}
        />
      </Panel>
      <Panel title={say('rightsStats.byGround')}>
        {grounds.length === 0 ? (
          <Quiet>{say('rightsStats.noRefusal')}</Quiet>
        ) : (
          <Rows
            label={say('list.tableOf', { title: say('rightsStats.byGround') })}
            rows={grounds.map((row) => ({ ...row, id: `${row.kind} ${row.ground}` }))}
            columns={[
              { key: 'kind', label: say('rightsRequest.kind'), cell: ({ kind }) => say(`rightKind.${kind}`) },
              {
                key: 'ground',
                label: say('rightsStats.ground'),
                cell: (row) => ground(row.kind, row.ground),
                wraps: true,
              },
              { key: 'count', label: say('rightsStats.count'), cell: ({ count }) => number(count) },
            ]}
          />
        )}
      </Panel>
    </Stack>
  )
}

const number = (count: number): string => count.toLocaleString()
