import type { LeakReachInput, Refused } from '@jikimi/client/staff'
import { useState } from 'react'
import { monthEarlier, today } from '../../data/day.js'
import { ActButton } from '../../ui/act-button.js'
import { Form } from '../../ui/form/form.js'
import { Grid } from '../../ui/form/grid.js'
import { TextField } from '../../ui/form/text-field.js'
import { Panel } from '../../ui/panel.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { useWords } from '../../words/use-words.js'
import { AnyAccountField } from './any-account-field.js'
import { fits } from './record-filter.js'

type LeakFormProps = {
  /** Where somebody came from a record of this account. */
  accountId: string
  isBusy: boolean
  refused: Refused | undefined
  onAsk: (input: LeakReachInput) => Promise<boolean>
}

/** Which account or address was in the wrong hands, and when. */
export const LeakForm = ({ accountId, isBusy, refused, onAsk }: LeakFormProps) => {
  const say = useWords()
  const [draft, setDraft] = useState(() => ({ accountId, origin: '', from: monthEarlier(), until: today() }))
  const isWrong = !fits('origin', draft.origin.trim())
  const set = (part: Partial<typeof draft>) => setDraft((was) => ({ ...was, ...part }))
  const ask = () => {
    const origin = draft.origin.trim()
    const { from, until } = draft
    if (isWrong) return
    void onAsk({ from, until, ...(draft.accountId && { accountId: draft.accountId }), ...(origin && { origin }) })
  }
  return (
    <ScreenOnly>
      <Panel title={say('leak.form')}>
        <Form label={say('leak.form')} onSend={ask} isWide>
          <Grid>
            <AnyAccountField
              none={say('leak.anyAccount')}
              value={draft.accountId}
              onChange={(accountId) => set({ accountId })}
            />
            <TextField
              label={say('leak.origin')}
              help={say('leak.originHelp')}
              error={isWrong ? say('record.notAddress') : undefined}
              value={draft.origin}
              onChange={(origin) => set({ origin })}
            />
            <TextField type="date" label={say('days.from')} value={draft.from} onChange={(from) => set({ from })} />
            <TextField type="date" label={say('days.until')} value={draft.until} onChange={(until) => set({ until })} />
          </Grid>
          <RefusalNotice refused={refused} />
          <ActButton submits tone="main" isBusy={isBusy}>
            {say('leak.show')}
          </ActButton>
        </Form>
      </Panel>
    </ScreenOnly>
  )
}
