import { Facts } from '../../ui/facts.js'
import { Notice } from '../../ui/notice.js'
import { Panel } from '../../ui/panel.js'
import { Pre } from '../../ui/pre.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { AnswerForm } from './answer-form.js'
import type { AlertProps, OpenAlert } from './open-alert.js'
import { useAlertWords } from './use-alert-words.js'

/** One question to oneself: until when, what happened, what is asked, and the field to answer. No record ids. */
export const OwnExplanation = (props: AlertProps) => {
  const say = useWords()
  const when = useWhen()
  const words = useAlertWords()
  const { value } = props
  const day = value.dueOn ? when(value.dueOn) : ''
  const question = lastQuestion(value)
  return (
    <>
      <Panel title={words.rule(value)}>
        <Notice tone={value.state === 'OVERDUE' ? 'error' : 'warning'}>
          {say(DUE[value.state] ?? 'explanation.due', { day })}
        </Notice>
        <Facts
          facts={[
            { label: say('alert.what'), value: words.what(value) },
            { label: say('explanation.when'), value: when(value.at, 'second') },
            { label: say('alert.ground'), value: words.ground(value) },
            { label: say('alert.cases'), value: words.cases(value) },
            {
              label: say('explanation.asked'),
              value: <Pre>{question?.text ?? say('alert.textGone')}</Pre>,
            },
          ]}
        />
      </Panel>
      <AnswerForm {...props} />
    </>
  )
}

/** What is to be answered: why the last answer was not enough, or else what was asked first. */
const lastQuestion = ({ steps }: OpenAlert) => steps.findLast(({ kind }) => kind === 'ASKED' || kind === 'REJECTED')

const DUE = { OVERDUE: 'explanation.overdue', REJECTED: 'explanation.again' } as Partial<
  Record<OpenAlert['state'], 'explanation.overdue' | 'explanation.again'>
>
