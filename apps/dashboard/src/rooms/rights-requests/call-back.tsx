import type { ShowCallBackNumberMutation } from '@jikimi/client/staff'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { Ask } from '../../ui/ask.js'
import { OneOf } from '../../ui/form/one-of.js'
import { TextField } from '../../ui/form/text-field.js'
import { Notice } from '../../ui/notice.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { SubHeading } from '../../ui/sub-heading.js'
import { useWords } from '../../words/use-words.js'
import type { RequestProps } from './open-request.js'
import { requestVerbs } from './request-verbs.js'
import { useVerifying } from './use-verifying.js'

/**
 * Calls the number on file, never the one that called: it is asked for here, shown while the dialog is open, and gone
 * with it. Then what came of it is noted.
 */
export const CallBack = (props: RequestProps) => {
  const say = useWords()
  const { id, version } = props.value
  const showing = useAct(requestVerbs.showNumber)
  const [shown, setShown] = useState<ShowCallBackNumberMutation['showCallBackNumber']>()
  const [isPassed, setPassed] = useState<'yes' | 'no'>('yes')
  const [words, setWords] = useState('')
  const verifying = useVerifying(props, () => {
    setShown(undefined)
    setPassed('yes')
    setWords('')
    showing.clear()
  })
  const show = async () => setShown(await showing.run({ id, version }))
  const note = () =>
    void verifying.note(
      { rung: 'CALL_BACK', isPassed: isPassed === 'yes', ...(words.trim() && { words: words.trim() }) },
      shown?.version,
    )
  const cancel = () => {
    // that it was shown has changed the request
    if (shown) props.onReload()
    verifying.leave()
  }
  return (
    <>
      <ActButton onAct={verifying.open}>{say('ladder.call')}</ActButton>
      <Ask
        isOpen={verifying.isAsking}
        title={say('ladder.callTitle')}
        act={say(!shown ? 'ladder.callShow' : 'ladder.save')}
        isBusy={verifying.isBusy || showing.isBusy}
        onAct={() => (!shown ? void show() : note())}
        onCancel={cancel}
      >
        <Quiet>{say('ladder.callText')}</Quiet>
        {shown && (
          <>
            {!shown.isOnFile && <Notice tone="warning">{say('ladder.callNotOnFile')}</Notice>}
            {shown.phones.length === 0 && <Notice tone="error">{say('ladder.callNone')}</Notice>}
            {shown.phones.map((phone) => (
              <TextField key={phone} label={say('ladder.callNumber')} value={phone} readOnly />
            ))}
            <SubHeading>{say('ladder.callResult')}</SubHeading>
            <OneOf label={say('ladder.callResult')} value={isPassed} choices={yesOrNo(say)} onChange={setPassed} />
            <TextField
              label={say('ladder.note')}
              help={say('ladder.noteHelp')}
              lines={2}
              maxLength={1000}
              value={words}
              onChange={setWords}
            />
          </>
        )}
        <RefusalNotice refused={showing.refused ?? verifying.refused} onReload={verifying.reload} />
      </Ask>
    </>
  )
}

const yesOrNo = (say: ReturnType<typeof useWords>) =>
  [
    { value: 'yes', text: say('ladder.yes') },
    { value: 'no', text: say('ladder.no') },
  ] as const
