import { useNavigate, useNotify } from 'react-admin'
import { useEffect, useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { useLoaded } from '../../data/use-loaded.js'
import { ActButton } from '../../ui/act-button.js'
import { Form } from '../../ui/form/form.js'
import { TextField } from '../../ui/form/text-field.js'
import { Loading } from '../../ui/loading.js'
import { Mono } from '../../ui/mono.js'
import { Notice } from '../../ui/notice.js'
import { Page } from '../../ui/page.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Spaced } from '../../ui/spaced.js'
import { Step } from '../../ui/step.js'
import { TextLink } from '../../ui/text-link.js'
import { UnsavedWork } from '../../ui/unsaved-work.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { DayForm } from './day-form.js'
import { ReachTable } from './reach-table.js'
import { reachVerbs } from './reach-verbs.js'
import { useDay } from './use-day.js'

/** The periodic review: look at who can reach what, say what was found, sign exactly that. @law Std 5① */
export default function SignReviewPage() {
  const say = useWords()
  const when = useWhen()
  const notify = useNotify()
  const navigate = useNavigate()
  const [day, show] = useDay()
  const signing = useAct(reachVerbs.sign)
  const { value, refused, isLoading, reload } = useLoaded((signal) => reachVerbs.report(day, signal), day)
  const [comment, setComment] = useState('')
  const [signed, setSigned] = useState<string>()
  useEffect(() => {
    // only once nothing is unsaved any more
    if (signed) navigate(`/rights-reviews/${encodeURIComponent(signed)}/show`)
  }, [signed, navigate])
  const lookAgain = () => {
    signing.clear()
    reload()
  }
  const sign = async () => {
    if (!value) return
    const done = await signing.run({ day: value.day, comment: comment.trim(), digest: value.digest })
    if (!done) return
    notify(say('rightsReview.done'), { type: 'success' })
    setSigned(done.id)
  }
  const hasConflicts = value?.people.some(({ pairs }) => pairs.some(({ isExcepted }) => !isExcepted))

  return (
    <Page
      title={say('rightsReview.signTitle')}
      before={<TextLink to="/rights-reviews">{say('rightsReview.title')}</TextLink>}
    >
      <UnsavedWork isUnsaved={comment !== '' && !signed} />
      <Quiet>{say('rightsReview.signHelp')}</Quiet>
      <DayForm key={day} day={day} onShow={(next) => (next === day ? lookAgain() : show(next))} />
      <RefusalNotice refused={refused} onReload={reload} />
      {isLoading && <Loading />}
      {value && (
        <>
          <Step
            title={say('reachReport.heading', { day: when(value.day) })}
            help={say('reachReport.asOf', { at: when(value.asOf) })}
          />
          <ReachTable people={value.people} day={value.day} />
          <Spaced>
            <Panel title={say('rightsReview.signStep')}>
              <Form label={say('rightsReview.signStep')} onSend={() => void sign()}>
                {hasConflicts && <Notice tone="warning">{say('rightsReview.conflicts')}</Notice>}
                <TextField
                  label={say('rightsReview.comment')}
                  help={say('rightsReview.commentHelp')}
                  lines={4}
                  maxLength={2000}
                  required
                  value={comment}
                  onChange={setComment}
                />
                <Quiet>
                  {say('rightsReview.digest')}: <Mono>{value.digest}</Mono>
                </Quiet>
                <RefusalNotice refused={signing.refused} onReload={lookAgain} />
                <ActButton submits tone="main" isBusy={signing.isBusy}>
                  {say('rightsReview.act')}
                </ActButton>
              </Form>
            </Panel>
          </Spaced>
        </>
      )}
    </Page>
  )
}
