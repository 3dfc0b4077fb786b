import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { Rows } from '../../ui/rows.js'
import { Tally } from '../../ui/tally.js'
import { useCode } from '../../words/use-code.js'
import { useWords } from '../../words/use-words.js'
import type { Pack } from './open-inspection.js'
import { usePackWords } from './use-pack-words.js'

/** How many records: by act, by purpose or duty, by account. */
export const PackCounts = ({ pack: { byAct, byGround, byAccount } }: { pack: Pack }) => {
  const say = useWords()
  const code = useCode()
  const words = usePackWords()
  return (
    <>
      <Panel title={say('pack.byAccount')}>
        {byAccount.length === 0 ? (
          <Quiet>{say('pack.none')}</Quiet>
        ) : (
          <Rows
            label={say('list.tableOf', { title: say('pack.byAccount') })}
            columns={[
              { key: 'account', label: say('pack.account'), cell: ({ account }) => account.displayName },
              { key: 'department', label: say('pack.department'), cell: words.department, grows: true },
              { key: 'records', label: say('pack.count'), cell: ({ recordCount }) => recordCount },
              { key: 'collections', label: say('pack.collections'), cell: ({ collectionCount }) => collectionCount },
              { key: 'revealed', label: say('pack.revealed'), cell: ({ revealedCount }) => revealedCount },
              { key: 'refused', label: say('pack.refused'), cell: ({ refusedCount }) => refusedCount },
              { key: 'alerts', label: say('pack.alertCount'), cell: ({ alertCount }) => alertCount },
            ]}
            rows={byAccount.map((row, place) => ({ ...row, id: `${place}` }))}
          />
        )}
      </Panel>
      <Panel title={say('pack.byGround')}>
        {byGround.length === 0 ? (
          <Quiet>{say('pack.none')}</Quiet>
        ) : (
          <Rows
            label={say('list.tableOf', { title: say('pack.byGround') })}
            columns={[
              { key: 'ground', label: say('pack.ground'), cell: words.ground, grows: true },
              { key: 'records', label: say('pack.count'), cell: ({ recordCount }) => recordCount },
              { key: 'collections', label: say('pack.collections'), cell: ({ collectionCount }) => collectionCount },
              { key: 'refused', label: say('pack.refused'), cell: ({ refusedCount }) => refusedCount },
            ]}
            rows={byGround.map((row, place) => ({ ...row, id: `${place}` }))}
          />
        )}
      </Panel>
      <Panel title={say('pack.byAct')}>
        {byAct.length === 0 ? (
          <Quiet>{say('pack.none')}</Quiet>
        ) : (
          <Tally
            label={say('list.tableOf', { title: say('pack.byAct') })}
            lines={byAct.map(({ name, count }) => ({ key: name, name: code('acts', name), count }))}
          />
        )}
      </Panel>
    </>
  )
}
