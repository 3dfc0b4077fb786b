import { useLoaded } from '../../data/use-loaded.js'
import { LinkButton } from '../../ui/link-button.js'
import { Notice } from '../../ui/notice.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { alertVerbs } from './alert-verbs.js'
import { waitsForAnswer } from './open-alert.js'

/** Anybody's home: that they are asked for an explanation, loudly once it is overdue. Nothing for everybody else. */
export const OwnExplanationsAtHome = () => {
  const say = useWords()
  const when = useWhen()
  const { value } = useLoaded(alertVerbs.own, 'own')
  const open = (value ?? []).filter(waitsForAnswer)
  return open.map(({ id, state, dueOn }) => (
    <Notice
      key={id}
      tone={state === 'OVERDUE' ? 'error' : 'warning'}
      action={<LinkButton to="/own-explanations">{say('desk.answer')}</LinkButton>}
    >
      <strong>{say('desk.asked')}</strong>
      {dueOn && ` · ${say(state === 'OVERDUE' ? 'desk.askedOverdue' : 'desk.askedBy', { day: when(dueOn) })}`}
    </Notice>
  ))
}
