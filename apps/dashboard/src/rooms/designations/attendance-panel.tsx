import { usePermission } from '../../data/use-permission.js'
import { useSession } from '../../data/use-session.js'
import { ConfirmedAct } from '../../ui/confirmed-act.js'
import { RefusedIcon } from '../../ui/icons.js'
import { Mark } from '../../ui/mark.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { Quiet } from '../../ui/quiet.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import type { CourseProps } from './open-course.js'
import { trainingVerbs } from './training-verbs.js'

/** Who attended, entered by whom. A void entry stays to be seen; nobody makes their own void. */
export const AttendancePanel = ({ value, onChange, onReload }: CourseProps) => {
  const say = useWords()
  const when = useWhen()
  const mayAttend = usePermission('training:attend')
  const ownId = useSession().viewer?.account.id
  return (
    <Panel title={say('course.attendance')}>
      {value.attendances.length === 0 && <Quiet>{say('course.nobody')}</Quiet>}
      <PlainList
        rows={value.attendances.map(({ id, account, enteredBy, enteredAt, voidedBy, voidedAt }) => ({
          key: id,
          main: (
            <>
              {account.displayName}
              <Quiet>{say('course.entered', { name: enteredBy.displayName, at: when(enteredAt) })}</Quiet>
              {voidedBy && voidedAt && (
                <Quiet>{say('course.voided', { name: voidedBy.displayName, at: when(voidedAt) })}</Quiet>
              )}
            </>
          ),
          mark: voidedAt ? (
            <Mark icon={<RefusedIcon />} text={say('course.voidedMark')} />
          ) : (
            mayAttend &&
            account.id !== ownId && (
              <ConfirmedAct
                small
                isDangerous
                act={say('course.void')}
                label={say('course.voidOf', { name: account.displayName })}
                title={say('course.voidTitle')}
                text={say('course.voidText', { name: account.displayName })}
                done={say('course.voidDone')}
                verb={() => trainingVerbs.void(id)}
                onDone={onChange}
                onReload={onReload}
              />
            )
          ),
        }))}
      />
    </Panel>
  )
}
