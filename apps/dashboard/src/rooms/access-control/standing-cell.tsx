import type { PersonReachFieldsFragment } from '@jikimi/client/staff'
import { DoneIcon, LockIcon } from '../../ui/icons.js'
import { Mark } from '../../ui/mark.js'
import { Small } from '../../ui/small.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'

type Standing = PersonReachFieldsFragment['purposes'][number]

/** Whether somebody reaches a purpose, and on what it rests; or why not. */
export const StandingCell = ({ standing }: { standing: Standing | undefined }) => {
  const say = useWords()
  const when = useWhen()
  if (!standing || standing.whyNot === 'NOT_HANDLER') return <Small>{say('whyNoReach.NOT_HANDLER')}</Small>
  const { canReach, whyNot, from, until, designatedBy, approvedBy, authority } = standing
  return (
    <>
      {canReach ? (
        <Mark icon={<DoneIcon />} tone="success" text={say('reachReport.reaches')} />
      ) : (
        <Mark
          icon={<LockIcon />}
          tone={from && IS_LOUD.has(whyNot ?? '') ? 'warning' : 'default'}
          text={reason(say, whyNot)}
        />
      )}
      {from && until && <Small>{say('reachReport.period', { from: when(from), until: when(until) })}</Small>}
      {designatedBy && <Small>{say('reachReport.designatedBy', { name: designatedBy })}</Small>}
      {approvedBy && <Small>{say('reachReport.approvedBy', { name: approvedBy })}</Small>}
      {authority && <Small>{say('reachReport.authority', { authority })}</Small>}
    </>
  )
}

const reason = (say: ReturnType<typeof useWords>, whyNot: Standing['whyNot']) =>
  whyNot ? say(`whyNoReach.${whyNot}`) : say('list.none')

/** Somebody who is designated expects to work: what keeps them from it is worth seeing. */
const IS_LOUD = new Set<string>(['ATTENDANCE_LAPSED', 'NEVER_ATTENDED', 'ACCOUNT_NOT_ACTIVE'])
