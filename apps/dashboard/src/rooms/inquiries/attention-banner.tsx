import { ActButton } from '../../ui/act-button.js'
import { Bullets } from '../../ui/bullets.js'
import { Line } from '../../ui/line.js'
import { Notice } from '../../ui/notice.js'
import { Quiet } from '../../ui/quiet.js'
import { useWords } from '../../words/use-words.js'
import type { CaseProps } from './open-case.js'
import type { RevealWish } from './reveal-wish.js'
import { SendAgain } from './send-again.js'
import { useMayWrite } from './use-may-write.js'

type AttentionBannerProps = CaseProps & { onReveal: ((wish: RevealWish) => void) | undefined }

/** Why a case has come back to its handler, and what they can do now. */
export const AttentionBanner = (props: AttentionBannerProps) =>
  props.value.attention === 'NEW_REPLY' ? (
    <NewReply {...props} />
  ) : props.value.attention === 'BOUNCED' ? (
    <CameBack {...props} />
  ) : null

const NewReply = ({ value, onReveal }: AttentionBannerProps) => {
  const say = useWords()
  const letter = value.messages.findLast(({ direction }) => direction === 'FROM_VISITOR')
  return (
    <Notice tone="info">
      <strong>{say('attend.replyTitle')}</strong>
      <Quiet>{say('attend.replyText')}</Quiet>
      {onReveal && letter ? (
        <ActButton small onAct={() => onReveal({ letters: [letter.id] })}>
          {say('attend.openLetter')}
        </ActButton>
      ) : (
        !value.handler && say('attend.take')
      )}
    </Notice>
  )
}

const CameBack = (props: AttentionBannerProps) => {
  const { value, onReveal } = props
  const say = useWords()
  const mayWrite = useMayWrite(value)
  const letter = value.messages.findLast(
    ({ deliveryState }) => deliveryState === 'BOUNCED' || deliveryState === 'FAILED',
  )
  const phone = value.items.find(({ kind }) => kind === 'PHONE')
  return (
    <Notice tone="warning">
      <strong>{say('attend.bouncedTitle')}</strong>
      {letter && (
        <Quiet>{say('attend.bouncedText', { why: say(`bounceReason.${letter.bounceReason ?? 'UNREACHABLE'}`) })}</Quiet>
      )}
      {mayWrite ? (
        <>
          <Bullets
            label={say('attend.steps')}
            lines={[say('attend.stepAgain'), say('attend.stepCall'), say('attend.stepNote')]}
          />
          <Line>
            {letter && <SendAgain {...props} letter={letter} />}
            {onReveal && phone && (
              <ActButton small onAct={() => onReveal({ items: [phone.code], reason: 'CORRECTING_DELIVERY' })}>
                {say('attend.call')}
              </ActButton>
            )}
          </Line>
        </>
      ) : (
        !value.handler && say('attend.take')
      )}
    </Notice>
  )
}
