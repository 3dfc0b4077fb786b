import { useNotify } from 'react-admin'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { useLoaded } from '../../data/use-loaded.js'
import { useSession } from '../../data/use-session.js'
import { ActButton } from '../../ui/act-button.js'
import { CheckGroup } from '../../ui/form/check-group.js'
import { Form } from '../../ui/form/form.js'
import { Loading } from '../../ui/loading.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { UnsavedWork } from '../../ui/unsaved-work.js'
import { useLanguage } from '../../words/use-language.js'
import { useWords } from '../../words/use-words.js'
import type { CourseProps } from './open-course.js'
import { trainingVerbs } from './training-verbs.js'

/** Enters who attended: anybody but oneself, once each. */
export const EnterAttendance = ({ value, onChange, onReload }: CourseProps) => {
  const say = useWords()
  const notify = useNotify()
  const { tag } = useLanguage()
  const ownId = useSession().viewer?.account.id
  const people = useLoaded(trainingVerbs.people, 'people')
  const entering = useAct(trainingVerbs.enter)
  const [chosen, setChosen] = useState<string[]>([])
  const known = new Set(value.attendances.flatMap(({ account, voidedAt }) => (voidedAt ? [] : [account.id])))
  const others = (people.value ?? []).filter(({ id }) => id !== ownId && !known.has(id))
  const accountIds = others.map(({ id }) => id).filter((id) => chosen.includes(id))
  const enter = async () => {
    const entered = await entering.run({ courseId: value.id, accountIds })
    if (!entered) return
    setChosen([])
    notify(say('course.enterDone'), { type: 'success' })
    onChange(entered)
  }
  const reload = () => {
    entering.clear()
    onReload()
  }
  return (
    <Panel title={say('course.enter')}>
      <UnsavedWork isUnsaved={accountIds.length > 0} />
      {people.isLoading && <Loading />}
      <RefusalNotice refused={people.refused} onReload={people.reload} />
      {people.value && others.length === 0 && <Quiet>{say('course.whoNone')}</Quiet>}
      {others.length > 0 && (
        <Form label={say('course.enter')} onSend={() => void enter()}>
          <CheckGroup
            label={say('course.who')}
            help={say('course.whoHelp')}
            choices={others.map(({ id, displayName, department }) => ({
              value: id,
              text: `${displayName} (${tag === 'ko' ? department.nameKo : department.nameEn})`,
            }))}
            chosen={chosen}
            onChange={setChosen}
          />
          <RefusalNotice refused={entering.refused} onReload={reload} />
          <ActButton submits tone="main" isBusy={entering.isBusy}>
            {say('course.enterAct')}
          </ActButton>
        </Form>
      )}
    </Panel>
  )
}
