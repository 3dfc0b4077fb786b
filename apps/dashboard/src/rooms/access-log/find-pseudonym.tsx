import { useNavigate } from 'react-admin'
import { useState } from 'react'
import { ActButton } from '../../ui/act-button.js'
import { Form } from '../../ui/form/form.js'
import { TextField } from '../../ui/form/text-field.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { useWords } from '../../words/use-words.js'
import { addressOf, fits } from './record-filter.js'

/** For whoever may not look people up: the same question by the random name that stands in the records. */
export const FindPseudonym = () => {
  const say = useWords()
  const navigate = useNavigate()
  const [typed, setTyped] = useState('')
  const [isWrong, setWrong] = useState(false)
  const show = () => {
    const collection = typed.trim().toLowerCase()
    if (collection !== '' && fits('collection', collection)) navigate(addressOf({ collection }))
    else setWrong(true)
  }
  return (
    <ScreenOnly>
      <Panel title={say('whoSaw.byPseudonym')}>
        <Quiet>{say('whoSaw.byPseudonymHelp')}</Quiet>
        <Form label={say('whoSaw.byPseudonym')} onSend={show}>
          <TextField
            label={say('record.pseudonym')}
            error={isWrong ? say('record.notId') : undefined}
            value={typed}
            onChange={setTyped}
          />
          <ActButton submits>{say('whoSaw.show')}</ActButton>
        </Form>
      </Panel>
    </ScreenOnly>
  )
}
