import { useLoaded } from '../../data/use-loaded.js'
import { Loading } from '../../ui/loading.js'
import { Notice } from '../../ui/notice.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Tally } from '../../ui/tally.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { dueUntilDay } from './due-until-day.js'
import { forecastVerbs } from './forecast-verbs.js'

type WhatIsDueProps = { dueUntil: string; purposes: readonly string[] }

/** Before a run is prepared: how much it would take, by purpose, and what stays out of it. */
export const WhatIsDue = ({ dueUntil, purposes }: WhatIsDueProps) => {
  const say = useWords()
  const { purpose: named } = usePolicyWords()
  const { value, refused, isLoading, reload } = useLoaded((signal) => forecastVerbs.forecast('', signal), 'forecast')
  const { due, held, deferred, lines } = dueUntilDay(value?.days ?? [], dueUntil, purposes)
  return (
    <section aria-label={say('run.before')}>
      {isLoading && <Loading />}
      <RefusalNotice refused={refused} onReload={reload} />
      {value && (
        <>
          {due === 0 ? (
            <Notice tone="info">{say('run.nothingDue')}</Notice>
          ) : (
            <Notice tone="info">{say('run.wouldTake', { smart_count: due })}</Notice>
          )}
          <Tally
            label={say('run.before')}
            lines={lines.map(({ purpose, due }) => ({
              key: purpose,
              name: named(purpose),
              count: due.toLocaleString(),
            }))}
          />
          {held + deferred > 0 && <Quiet>{say('run.staysOut', { held, deferred })}</Quiet>}
        </>
      )}
    </section>
  )
}
