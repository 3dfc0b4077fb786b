import type { MeetingForm } from '@jikimi/client/staff'
import { useNotify } from 'react-admin'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { Ask } from '../../ui/ask.js'
import { ChoiceField } from '../../ui/form/choice-field.js'
import { Grid } from '../../ui/form/grid.js'
import { TextField } from '../../ui/form/text-field.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'
import { freshKey } from '../inquiries/fresh-key.js'
import type { CaseProps } from '../inquiries/open-case.js'
import { appointmentVerbs } from './appointment-verbs.js'
import { seoulInstant } from './seoul-instant.js'
import { TimeFields, type TypedTime } from './time-fields.js'

type OfferTimesProps = CaseProps & { isAgain: boolean }

/** Offers times for a meeting in a letter; the visitor picks one by its link. */
export const OfferTimes = ({ isAgain, ...props }: OfferTimesProps) => {
  const say = useWords()
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <ActButton onAct={() => setAsking(true)}>{say(isAgain ? 'meeting.offerAgain' : 'meeting.offer')}</ActButton>
      {isAsking && <OfferDialog {...props} onClose={() => setAsking(false)} />}
    </>
  )
}

const OfferDialog = ({ value, onReload, onClose }: CaseProps & { onClose: () => void }) => {
  const say = useWords()
  const notify = useNotify()
  const offering = useAct(appointmentVerbs.offer)
  const [form, setForm] = useState<MeetingForm>('ONLINE')
  const [minutes, setMinutes] = useState('30')
  const [place, setPlace] = useState('')
  const [times, setTimes] = useState<TypedTime[]>([{ day: '', hour: '' }])
  const [words, setWords] = useState(() => say(`meeting.letter.${value.locale}`))
  const [idempotencyKey] = useState(freshKey)
  const offer = async () => {
    const startsAt = times.map(({ day, hour }) => seoulInstant(day, hour)).filter((at) => at !== undefined)
    const { id: caseId, version } = value
    const input = { caseId, version, form, place, minutes: Number(minutes), startsAt, words, idempotencyKey }
    if (!(await offering.run(input))) return
    onClose()
    notify(say('meeting.offered'), { type: 'success' })
    onReload()
  }
  return (
    <Ask
      isOpen
      title={say('meeting.offerTitle')}
      act={say('meeting.send')}
      onAct={() => void offer()}
      onCancel={onClose}
      isBusy={offering.isBusy}
    >
      <Grid>
        <ChoiceField
          label={say('meeting.form')}
          value={form}
          choices={FORMS.map((form) => ({ value: form, text: say(`meetingForm.${form}`) }))}
          onChange={(chosen) => setForm(chosen as MeetingForm)}
        />
        <ChoiceField
          label={say('meeting.minutes')}
          value={minutes}
          choices={LENGTHS.map((count) => ({
            value: String(count),
            text: say('meeting.minutesOf', { smart_count: count }),
          }))}
          onChange={setMinutes}
        />
      </Grid>
      <TextField
        label={say('meeting.place')}
        help={say(`meeting.placeHelp.${form}`)}
        required={form !== 'PHONE'}
        value={place}
        onChange={setPlace}
      />
      <TimeFields times={times} onChange={setTimes} />
      <TextField
        label={say('meeting.words')}
        help={say('meeting.wordsHelp', { language: say(`locale.${value.locale}`) })}
        lang={value.locale === 'KO' ? 'ko' : 'en'}
        lines={5}
        value={words}
        onChange={setWords}
      />
      <RefusalNotice refused={offering.refused} onReload={() => (onClose(), onReload())} />
    </Ask>
  )
}

const FORMS: readonly MeetingForm[] = ['ONLINE', 'PHONE', 'IN_PERSON']
const LENGTHS = [15, 30, 45, 60, 90, 120, 180] as const
