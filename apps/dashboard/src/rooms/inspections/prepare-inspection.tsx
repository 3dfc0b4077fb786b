import { useNavigate } from 'react-admin'
import { ConfirmedAct } from '../../ui/confirmed-act.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { inspectionVerbs } from './inspection-verbs.js'

/** Puts the pack of a month together, and opens it. */
export const PrepareInspection = ({ month }: { month: string }) => {
  const say = useWords()
  const when = useWhen()
  const navigate = useNavigate()
  const said = when(month, 'month')
  return (
    <ConfirmedAct
      small
      isMain
      act={say('inspection.prepare')}
      label={say('inspection.prepareOf', { month: said })}
      title={say('inspection.prepareTitle', { month: said })}
      text={say('inspection.prepareText')}
      done={say('inspection.prepareDone')}
      verb={() => inspectionVerbs.prepare(month)}
      onDone={({ id }) => navigate(`/inspections/${id}/show`)}
    />
  )
}
