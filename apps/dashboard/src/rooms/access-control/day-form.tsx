import { useState } from 'react'
import { today } from '../../data/day.js'
import { ActButton } from '../../ui/act-button.js'
import { Form } from '../../ui/form/form.js'
import { TextField } from '../../ui/form/text-field.js'
import { Line } from '../../ui/line.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { useWords } from '../../words/use-words.js'
import { dayBefore, monthsBefore } from './earlier-day.js'

/** Which day to look at. Nothing is asked for while somebody types: each day that is loaded is recorded. */
export const DayForm = ({ day, onShow }: { day: string; onShow: (day: string) => void }) => {
  const say = useWords()
  const [draft, setDraft] = useState(day)
  const now = today()
  const shortcuts = [
    { text: say('reachReport.today'), day: now },
    { text: say('reachReport.yesterday'), day: dayBefore(now) },
    { text: say('reachReport.monthAgo'), day: monthsBefore(now, 1) },
    { text: say('reachReport.yearAgo'), day: monthsBefore(now, 12) },
  ]
  return (
    <ScreenOnly>
      <Form label={say('reachReport.day')} onSend={() => draft && onShow(draft)}>
        <Line>
          <div>
            <TextField type="date" label={say('reachReport.day')} value={draft} onChange={setDraft} />
          </div>
          <ActButton submits>{say('reachReport.show')}</ActButton>
        </Line>
        <div role="group" aria-label={say('reachReport.shortcuts')}>
          <Line>
            {shortcuts.map((shortcut) => (
              <ActButton key={shortcut.text} small tone="quiet" onAct={() => onShow(shortcut.day)}>
                {shortcut.text}
              </ActButton>
            ))}
          </Line>
        </div>
      </Form>
    </ScreenOnly>
  )
}
