import { useMemo } from 'react'
import { ActButton } from '../../ui/act-button.js'
import { Panel } from '../../ui/panel.js'
import { Pre } from '../../ui/pre.js'
import { Quiet } from '../../ui/quiet.js'
import { TextAct } from '../../ui/text-act.js'
import { Thread } from '../../ui/thread.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { DeliveryMark } from './delivery-mark.js'
import { LetterActs } from './letter-acts.js'
import type { CaseProps, Letter } from './open-case.js'
import type { RevealWish } from './reveal-wish.js'
import type { Shown } from './shown-for.js'
import { useLetterWords } from './use-letter-words.js'

type ConversationProps = CaseProps & {
  shown: Shown | undefined
  /** Missing where the viewer can reveal nothing now. */
  onReveal: ((wish: RevealWish) => void) | undefined
}

/** What was said, in one thread from the inquiry on. Of each letter its length, until it is revealed. */
export const Conversation = (props: ConversationProps) => {
  const { value, onReload, shown, onReveal } = props
  const say = useWords()
  const when = useWhen()
  const words = useLetterWords()
  const clear = useMemo(() => clearTexts(shown), [shown])
  const masked = (kind: string, length: number, at: string, wish: RevealWish) => (
    <Quiet>
      {say('letters.masked', { kind, smart_count: length })}
      {onReveal && length > 0 && (
        <>
          {' · '}
          <TextAct label={say('letters.openOf', { kind, at: when(at) })} onAct={() => onReveal(wish)}>
            {say('letters.open')}
          </TextAct>
        </>
      )}
    </Quiet>
  )
  const text = value.items.find(({ kind }) => kind === 'TEXT')
  const inquiry = text && {
    key: 'inquiry',
    side: 'theirs' as const,
    head: say('letters.inquiry'),
    at: when(value.receivedAt, 'dated'),
    body:
      clear.get(text.code) ??
      masked(say('letters.inquiry'), value.contentLength, value.receivedAt, { items: [text.code] }),
  }
  const letter = (sent: Letter) => {
    const trouble = words.trouble(sent)
    const by = words.by(sent)
    return {
      key: sent.id,
      side: SIDES[sent.direction],
      head: by ? `${words.kind(sent)} · ${by}` : words.kind(sent),
      at: when(sent.sentAt, 'dated'),
      mark: sent.deliveryState && <DeliveryMark state={sent.deliveryState} />,
      body: (
        <>
          {trouble && <Quiet>{trouble}</Quiet>}
          {clear.get(sent.id) ?? masked(words.kind(sent), sent.length, sent.sentAt, { letters: [sent.id] })}
        </>
      ),
      acts: sent.direction === 'TO_VISITOR' && <LetterActs {...props} letter={sent} />,
    }
  }
  const isWaiting = value.messages.some(({ deliveryState }) => deliveryState === 'QUEUED')
  return (
    <Panel
      title={say('letters.title')}
      actions={isWaiting && <ActButton onAct={onReload}>{say('action.reload')}</ActButton>}
    >
      <Thread label={say('letters.title')} entries={[...(inquiry ? [inquiry] : []), ...value.messages.map(letter)]} />
    </Panel>
  )
}

const clearTexts = (shown: Shown | undefined) =>
  new Map([
    ...(shown?.items ?? []).map(({ code, value }) => [code, <Pre key={code}>{value}</Pre>] as const),
    ...(shown?.messages ?? []).map(({ id, body }) => [id, <Pre key={id}>{body}</Pre>] as const),
  ])

const SIDES = { FROM_VISITOR: 'theirs', TO_VISITOR: 'ours', HANDOVER: 'note' } as const
