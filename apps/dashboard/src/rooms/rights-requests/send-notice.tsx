import type { NoticeMeans } from '@jikimi/client/staff'
import { useNotify } from 'react-admin'
import { useState } from 'react'
import { today } from '../../data/day.js'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { Ask } from '../../ui/ask.js'
import { ChoiceField } from '../../ui/form/choice-field.js'
import { TextField } from '../../ui/form/text-field.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { rightsVocabulary } from '../../words/en/rights-vocabulary.js'
import { useWords } from '../../words/use-words.js'
import { decisionVerbs } from './decision-verbs.js'
import type { RequestProps } from './open-request.js'

/** Sends the notice by e-mail, or notes how and when somebody sent it or handed it over. */
export const SendNotice = ({ value, onChange, onReload, isAgain }: RequestProps & { isAgain: boolean }) => {
  const say = useWords()
  const notify = useNotify()
  const sending = useAct(decisionVerbs.sendNotice)
  const [isAsking, setAsking] = useState(false)
  const [means, setMeans] = useState<NoticeMeans>(isAgain ? 'POST' : 'EMAIL')
  const [sentOn, setSentOn] = useState(today)
  const leave = () => {
    setAsking(false)
    sending.clear()
  }
  const send = async () => {
    const { id, version } = value
    const sent = await sending.run({ id, version, means, ...(means !== 'EMAIL' && { sentOn }) })
    if (!sent) return
    leave()
    notify(say(means === 'EMAIL' ? 'rightsNotice.sent' : 'rightsNotice.notedDone'), { type: 'success' })
    onChange(sent)
  }
  return (
    <>
      <ActButton tone="main" onAct={() => setAsking(true)}>
        {say(isAgain ? 'rightsNotice.again' : 'rightsNotice.send')}
      </ActButton>
      <Ask
        isOpen={isAsking}
        title={say('rightsNotice.sendTitle')}
        act={say('rightsNotice.send')}
        isBusy={sending.isBusy}
        onAct={() => void send()}
        onCancel={leave}
      >
        <Quiet>{say('rightsNotice.sendText')}</Quiet>
        <ChoiceField
          label={say('rightsNotice.means')}
          choices={MEANS.map((one) => ({ value: one, text: say(`noticeMeans.${one}`) }))}
          value={means}
          onChange={(chosen) => setMeans(chosen as NoticeMeans)}
        />
        {means !== 'EMAIL' && (
          <TextField
            type="date"
            label={say('rightsNotice.sentOn')}
            help={say('rightsNotice.sentOnHelp')}
            required
            value={sentOn}
            onChange={setSentOn}
          />
        )}
        <RefusalNotice refused={sending.refused} onReload={() => (leave(), onReload())} />
      </Ask>
    </>
  )
}

const MEANS = Object.keys(rightsVocabulary.noticeMeans) as NoticeMeans[]
