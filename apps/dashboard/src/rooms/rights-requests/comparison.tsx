import type { ComparedItem } from '@jikimi/client/staff'
import { useState } from 'react'
import { ActButton } from '../../ui/act-button.js'
import { Ask } from '../../ui/ask.js'
import { ChoiceField } from '../../ui/form/choice-field.js'
import { TextField } from '../../ui/form/text-field.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { rightsWork } from '../../words/en/rights-work.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import type { RequestProps } from './open-request.js'
import { useVerifying } from './use-verifying.js'

/** Has at least three things compared that the person said. What was typed is gone with the dialog. */
export const Comparison = (props: RequestProps) => {
  const say = useWords()
  const { purposeChoices } = usePolicyWords()
  const [said, setSaid] = useState<Partial<Record<ComparedItem, string>>>({})
  const verifying = useVerifying(props, () => setSaid({}))
  const compared = ITEMS.flatMap((item) => {
    const value = said[item]?.trim()
    return value ? [{ item, value }] : []
  })
  const field = (item: ComparedItem) => ({
    label: say(`ladder.item.${item}`),
    value: said[item] ?? '',
    onChange: (value: string) => setSaid((was) => ({ ...was, [item]: value })),
  })
  return (
    <>
      <ActButton onAct={verifying.open}>{say('ladder.compare')}</ActButton>
      <Ask
        isOpen={verifying.isAsking}
        title={say('ladder.compareTitle')}
        act={say('ladder.compareAct')}
        isBusy={verifying.isBusy || compared.length < LEAST}
        onAct={() => void verifying.note({ rung: 'COMPARISON', compared })}
        onCancel={verifying.leave}
      >
        <Quiet>{say('ladder.compareText')}</Quiet>
        {ITEMS.map((item) =>
          item === 'PURPOSE' ? (
            <ChoiceField key={item} none={say('ladder.notCompared')} choices={purposeChoices} {...field(item)} />
          ) : (
            <TextField key={item} type={item === 'RECEIVED_ON' ? 'date' : 'text'} maxLength={320} {...field(item)} />
          ),
        )}
        {compared.length < LEAST && <Quiet>{say('ladder.atLeast')}</Quiet>}
        <RefusalNotice refused={verifying.refused} onReload={verifying.reload} />
      </Ask>
    </>
  )
}

const ITEMS = Object.keys(rightsWork.ladder.item) as ComparedItem[]
const LEAST = 3
