import { useCode } from '../../words/use-code.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import type { Letter } from './open-case.js'

/** How a letter is spoken of: what it is, by whom, and what happened on its way. */
export const useLetterWords = () => {
  const say = useWords()
  const code = useCode()
  const when = useWhen()
  const kind = ({ direction }: Letter) => say(KINDS[direction])
  const trouble = ({ deliveryState, bounceReason, bouncedAt, attempts }: Letter): string | undefined => {
    const why = say(`bounceReason.${bounceReason ?? 'UNREACHABLE'}`)
    if (deliveryState === 'BOUNCED') return say('letters.bouncedAt', { at: bouncedAt ? when(bouncedAt) : '', why })
    if (deliveryState === 'FAILED') return say('letters.failed', { why })
    if (deliveryState === 'QUEUED' && attempts > 0) return say('letters.trying', { smart_count: attempts })
    return undefined
  }
  return {
    kind,
    trouble,
    by: ({ writtenBy, template }: Letter): string | undefined =>
      writtenBy?.displayName &&
      (template
        ? say('letters.byTemplate', { name: writtenBy.displayName, template: code('templates', template) })
        : writtenBy.displayName),
    choice: (letter: Letter): string =>
      say('reveal.letter', { kind: kind(letter), at: when(letter.sentAt, 'dated'), smart_count: letter.length }),
  }
}

const KINDS = {
  FROM_VISITOR: 'letters.fromVisitor',
  TO_VISITOR: 'letters.answer',
  HANDOVER: 'letters.handover',
} as const
