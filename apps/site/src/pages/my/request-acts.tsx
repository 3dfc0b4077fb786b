import { dayInWords } from '../../words/day-in-words.js'
import type { Held, OwnMandate, OwnRequest } from '../../site-port.js'
import type { Frame } from '../frame.js'
import { WordsField } from '../rights/words-field.js'
import { ActForm } from './act-form.js'
import { CorrectForm } from './correct-form.js'

type Props = { frame: Frame; request: OwnRequest; held: readonly Held[]; mandates: readonly OwnMandate[] }

/** What can be done about a request; nothing where nothing can. */
export const RequestActs = ({ frame, request, held, mandates }: Props) => {
  const { words, locale } = frame
  const said = words.ownActs
  const { id, version, canWithdraw, canObject, canPropose, canLift } = request
  const of = { frame, fields: { id, version: String(version) }, key: id }
  return (
    <>
      {canPropose && <CorrectForm frame={frame} request={request} held={held} />}
      {canObject && (
        <ActForm {...of} act="object" label={said.object}>
          <WordsField id={`words-${id}`} label={said.objectText} hint={said.objectHint} value="" words={words} />
        </ActForm>
      )}
      {canLift && <ActForm {...of} act="lift" label={said.lift} text={said.liftText} />}
      {mandates.map((mandate) => (
        <ActForm
          key={mandate.id}
          frame={frame}
          fields={{ id: mandate.id }}
          act="revoke"
          label={said.revoke}
          text={said.revokeText(dayInWords(mandate.fromOn, locale), dayInWords(mandate.untilOn, locale))}
        />
      ))}
      {canWithdraw && <ActForm {...of} act="withdraw" label={said.withdraw} text={said.withdrawText} />}
    </>
  )
}
