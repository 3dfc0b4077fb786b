import type { HoldKind } from '@jikimi/client/staff'
import { useNotify } from 'react-admin'
import { useState } from 'react'
import { dayAhead } from '../../data/day.js'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { Form } from '../../ui/form/form.js'
import { OneOf } from '../../ui/form/one-of.js'
import { TextField } from '../../ui/form/text-field.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Spaced } from '../../ui/spaced.js'
import { Step } from '../../ui/step.js'
import { UnsavedWork } from '../../ui/unsaved-work.js'
import { useWords } from '../../words/use-words.js'
import { caseNumbers, NUMBERS_AT_MOST } from './case-numbers.js'
import { HoldGroundFields } from './hold-ground-fields.js'
import { type Hold, holdVerbs } from './hold-verbs.js'

type PlaceHoldFormProps = {
  /** Numbers of cases and requests to begin with. */
  chosen: readonly string[]
  onPlaced: (hold: Hold) => void
}

/** Places a hold: over which collections, on which ground, and when somebody looks at it again. @law PIPA 21① */
export const PlaceHoldForm = ({ chosen, onPlaced }: PlaceHoldFormProps) => {
  const say = useWords()
  const notify = useNotify()
  const placing = useAct(holdVerbs.place)
  const [typed, setTyped] = useState(chosen.join('\n'))
  const [draft, setDraft] = useState<Draft>({ kind: 'STATUTE', statute: '', reference: '', reviewOn: dayAhead(DAYS) })
  const [isPlaced, setIsPlaced] = useState(false)
  const { numbers, isClean } = caseNumbers(typed, { withRequests: true })
  const place = async () => {
    const { kind, statute, reference, reviewOn } = draft
    const ground = kind === 'STATUTE' ? { statute: statute.trim() } : { reference: reference.trim() }
    const done = await placing.run({ caseNumbers: [...numbers], kind, reviewOn, ...ground })
    if (!done) return
    notify(say('hold.placeDone', { smart_count: done.collections }), { type: 'success' })
    setIsPlaced(true)
    onPlaced(done)
  }
  const hasTyped = (typed !== '' || draft.statute !== '' || draft.reference !== '') && !isPlaced
  return (
    <>
      <UnsavedWork isUnsaved={hasTyped} />
      <Quiet>{say('hold.placeHelp')}</Quiet>
      <Form label={say('hold.place')} onSend={() => void place()}>
        <Step title={say('hold.what')} help={say('hold.whatHelp', { most: NUMBERS_AT_MOST })} />
        <TextField
          label={say('hold.numbers')}
          help={say('hold.counted', { smart_count: numbers.length })}
          error={isClean ? undefined : say('hold.notAllNumbers', { smart_count: numbers.length })}
          lines={5}
          required
          value={typed}
          onChange={setTyped}
        />
        <Step title={say('hold.why')} help={say('hold.whyHelp')} />
        <Spaced>
          <OneOf<HoldKind>
            label={say('hold.kind')}
            value={draft.kind}
            choices={KINDS.map((kind) => ({ value: kind, text: say(`holdKind.${kind}`) }))}
            onChange={(kind) => setDraft((was) => ({ ...was, kind }))}
          />
        </Spaced>
        <HoldGroundFields draft={draft} onChange={(part) => setDraft((was) => ({ ...was, ...part }))} />
        <Step title={say('hold.reviewOn')} help={say('hold.reviewHelp')} />
        <TextField
          type="date"
          label={say('hold.reviewOn')}
          required
          value={draft.reviewOn}
          onChange={(reviewOn) => setDraft((was) => ({ ...was, reviewOn }))}
        />
        <RefusalNotice refused={placing.refused} />
        <ActButton submits tone="main" isBusy={placing.isBusy}>
          {say('hold.placeAct')}
        </ActButton>
      </Form>
    </>
  )
}

type Draft = { kind: HoldKind; statute: string; reference: string; reviewOn: string }

const KINDS: readonly HoldKind[] = ['STATUTE', 'PROCEEDING']

/** Three months: what most statutes and proceedings are looked at again after. */
const DAYS = 90
