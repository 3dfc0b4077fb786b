import type { DutyCode } from '@jikimi/client/staff'
import { CheckGroup } from '../../ui/form/check-group.js'
import { Switch } from '../../ui/form/switch.js'
import { TextField } from '../../ui/form/text-field.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Step } from '../../ui/step.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { FromScope } from './from-scope.js'
import { useDepartments } from './use-departments.js'
import { useDutyChoices } from './use-duty-choices.js'

/** An export as the form holds it. */
export type ExportDraft = {
  purposes: string[]
  duties: DutyCode[]
  departments: string[]
  from: string
  until: string
  hasAllHeaders: boolean
  earlierSize: string
  reason: string
}

type ExportFieldsProps = {
  draft: ExportDraft
  isTried: boolean
  onChange: (part: Partial<ExportDraft>) => void
}

/** What an export holds, what it shall prove, why it is needed. */
export const ExportFields = ({ draft, isTried, onChange }: ExportFieldsProps) => {
  const say = useWords()
  const dutyChoices = useDutyChoices()
  const departments = useDepartments()
  const { purposeChoices } = usePolicyWords()
  const isNoSize = isTried && draft.earlierSize !== '' && !/^[1-9]\d*$/.test(draft.earlierSize)
  return (
    <>
      <Step title={say('recordExport.step1')} help={say('recordExport.step1Help')} />
      <FromScope onChoose={onChange} />
      <CheckGroup
        label={say('recordExport.purposes')}
        choices={purposeChoices}
        chosen={draft.purposes}
        onChange={(purposes) => onChange({ purposes })}
      />
      <CheckGroup
        label={say('recordExport.duties')}
        choices={dutyChoices}
        chosen={draft.duties}
        onChange={(duties) => onChange({ duties: duties as DutyCode[] })}
      />
      <RefusalNotice refused={departments.refused} />
      <CheckGroup
        label={say('recordExport.departments')}
        help={say('recordExport.departmentsHelp')}
        choices={departments.choices}
        chosen={draft.departments}
        onChange={(chosen) => onChange({ departments: chosen })}
      />
      <TextField type="date" label={say('days.from')} value={draft.from} onChange={(from) => onChange({ from })} />
      <TextField type="date" label={say('days.until')} value={draft.until} onChange={(until) => onChange({ until })} />
      <Step title={say('recordExport.step2')} />
      <Switch
        label={say('recordExport.allHeaders')}
        isOn={draft.hasAllHeaders}
        onChange={(hasAllHeaders) => onChange({ hasAllHeaders })}
      />
      <Quiet>{say('recordExport.headersHelp')}</Quiet>
      <TextField
        label={say('recordExport.earlierSize')}
        help={say('recordExport.earlierHelp')}
        error={isNoSize ? say('recordExport.earlierNot') : undefined}
        inputMode="numeric"
        value={draft.earlierSize}
        onChange={(earlierSize) => onChange({ earlierSize: earlierSize.replaceAll(/[\s,]/g, '') })}
      />
      <Step title={say('recordExport.step3')} />
      <TextField
        label={say('recordExport.reason')}
        help={say('recordExport.reasonHelp')}
        lines={2}
        maxLength={500}
        required
        value={draft.reason}
        onChange={(reason) => onChange({ reason })}
      />
    </>
  )
}
