import type { ReceivedHow } from '@jikimi/client/staff'
import { ChoiceField } from '../../ui/form/choice-field.js'
import { Grid } from '../../ui/form/grid.js'
import { OneOf } from '../../ui/form/one-of.js'
import { TextField } from '../../ui/form/text-field.js'
import { Spaced } from '../../ui/spaced.js'
import { Step } from '../../ui/step.js'
import { useWords } from '../../words/use-words.js'
import { RECEIVED_BY, type ReceiptDraft, type StaffChannel } from './receipt-draft.js'

type ReceiptTimeProps = { draft: ReceiptDraft; onChange: (draft: ReceiptDraft) => void }

/** On which channel it came, and by what that channel counts as received: the clock begins there. @law PIPA 35③ */
export const ReceiptTime = ({ draft, onChange }: ReceiptTimeProps) => {
  const say = useWords()
  const { channel } = draft
  const ways = RECEIVED_BY[channel]
  return (
    <>
      <Step title={say('receipt.channel')} help={say('receipt.channelHelp')} />
      <Spaced>
        <OneOf
          label={say('rightsRequest.channel')}
          value={channel}
          choices={CHANNELS.map((value) => ({ value, text: say(`requestChannel.${value}`) }))}
          onChange={(next) => onChange({ ...draft, channel: next, receivedHow: RECEIVED_BY[next][0]! })}
        />
      </Spaced>
      <Step title={say('receipt.time')} help={say(`receipt.timeHelp.${channel}`)} />
      {ways.length > 1 && (
        <ChoiceField
          label={say('receipt.how')}
          choices={ways.map((value) => ({ value, text: say(`receivedHow.${value}`) }))}
          value={draft.receivedHow}
          onChange={(how) => onChange({ ...draft, receivedHow: how as ReceivedHow })}
        />
      )}
      <Grid>
        <TextField
          type="date"
          label={say('receipt.day')}
          required
          value={draft.day}
          onChange={(day) => onChange({ ...draft, day })}
        />
        <TextField
          type="time"
          label={say('receipt.hour')}
          help={draft.receivedHow === 'POSTMARK' ? say('receipt.hourHelp') : undefined}
          required={draft.receivedHow !== 'POSTMARK'}
          value={draft.hour}
          onChange={(hour) => onChange({ ...draft, hour })}
        />
      </Grid>
    </>
  )
}

const CHANNELS = Object.keys(RECEIVED_BY) as StaffChannel[]
