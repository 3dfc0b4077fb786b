import { usePermission } from '../../data/use-permission.js'
import { ConfirmedAct } from '../../ui/confirmed-act.js'
import { useWords } from '../../words/use-words.js'
import { inspectionVerbs } from './inspection-verbs.js'
import type { InspectionProps } from './open-inspection.js'

/** Puts a pack that nobody signed yet together anew. */
export const RenewPack = ({ value, onChange, onReload }: InspectionProps) => {
  const say = useWords()
  const mayPrepare = usePermission('inspection:prepare')
  if (!mayPrepare || value.signedAt) return null
  return (
    <ConfirmedAct
      act={say('inspection.renew')}
      title={say('inspection.renewTitle')}
      text={say('inspection.renewText')}
      done={say('inspection.renewDone')}
      verb={() => inspectionVerbs.prepare(value.month)}
      onDone={onChange}
      onReload={onReload}
    />
  )
}
