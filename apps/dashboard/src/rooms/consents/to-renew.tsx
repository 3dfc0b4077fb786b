import { useState } from 'react'
import { usePermission } from '../../data/use-permission.js'
import { ConfirmedAct } from '../../ui/confirmed-act.js'
import { TextField } from '../../ui/form/text-field.js'
import { Notice } from '../../ui/notice.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { Quiet } from '../../ui/quiet.js'
import { TwoLines } from '../../ui/two-lines.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { type Campaign, consentVerbs } from './consent-verbs.js'

type Row = { purpose: string; collections: number }
type ToRenewProps = { rows: readonly Row[]; campaigns: readonly Campaign[]; onChange: () => void }

/** By purpose, how many consents no longer cover the version in force. */
export const ToRenew = ({ rows, campaigns, onChange }: ToRenewProps) => {
  const say = useWords()
  const { purpose } = usePolicyWords()
  const mayBegin = usePermission('consent-campaign:begin')
  const isRunning = (code: string) => campaigns.some((one) => one.purpose === code && one.state === 'RUNNING')
  return (
    <Panel title={say('consentAgain.toRenew')}>
      {rows.length === 0 && <Quiet>{say('consentAgain.none')}</Quiet>}
      <PlainList
        rows={rows.map((row) => ({
          key: row.purpose,
          main: (
            <TwoLines
              first={purpose(row.purpose)}
              second={say('consentAgain.count', { collections: row.collections })}
            />
          ),
          mark: isRunning(row.purpose)
            ? say('consentAgain.state.RUNNING')
            : mayBegin && <Begin row={row} onChange={onChange} />,
        }))}
      />
    </Panel>
  )
}

const Begin = ({ row, onChange }: { row: Row; onChange: () => void }) => {
  const say = useWords()
  const { purpose } = usePolicyWords()
  const [answerDays, setAnswerDays] = useState('30')
  const [perDay, setPerDay] = useState('500')
  return (
    <ConfirmedAct
      isMain
      act={say('consentAgain.begin')}
      label={say('consentAgain.beginFor', { purpose: purpose(row.purpose) })}
      title={say('consentAgain.beginFor', { purpose: purpose(row.purpose) })}
      text={
        <>
          <Quiet>{say('consentAgain.beginText', { collections: row.collections })}</Quiet>
          <TextField
            label={say('consentAgain.answerDays')}
            help={say('consentAgain.answerDaysHelp')}
            inputMode="numeric"
            required
            value={answerDays}
            onChange={setAnswerDays}
          />
          <TextField
            label={say('consentAgain.perDay')}
            help={say('consentAgain.perDayHelp')}
            inputMode="numeric"
            required
            value={perDay}
            onChange={setPerDay}
          />
          <Notice tone="warning">{say('consentAgain.beginWarning')}</Notice>
        </>
      }
      done={say('consentAgain.begun')}
      verb={() => consentVerbs.begin({ purpose: row.purpose, answerDays: whole(answerDays), perDay: whole(perDay) })}
      onDone={onChange}
      onReload={onChange}
    />
  )
}

/** What is no number is none that the server takes. */
const whole = (typed: string): number => (/^\d{1,6}$/.test(typed.trim()) ? Number(typed) : 0)
