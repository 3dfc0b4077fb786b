import Box from '@mui/material/Box'
import { Panel } from '../../ui/panel.js'
import { SubHeading } from '../../ui/sub-heading.js'
import { useWords } from '../../words/use-words.js'
import type { OpenReview } from './review.js'

type WordChange = NonNullable<OpenReview['changes']>['words'][number]

const KEPT = 120
/** Of a long text that did not change, what stands next to what did. */
const shortened = (text: string): string =>
  text.length <= 2 * KEPT + 20 ? text : `${text.slice(0, KEPT).trimEnd()} … ${text.slice(-KEPT).trimStart()}`

/** What reads otherwise, marked by more than a colour. */
export const ChangedWords = ({ words }: { words: readonly WordChange[] }) => {
  const say = useWords()
  if (words.length === 0) return null
  return (
    <Panel title={say('policyReview.words', { count: words.length })}>
      {words.map(({ place, article, pieces }) => (
        <Box key={`${place} ${article ?? ''}`} component="section">
          <SubHeading>{`${article ?? ''} ${say(`policyReview.place.${place}`)}`.trim()}</SubHeading>
          <Box component="p" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', mt: 0 }}>
            {pieces.map(({ kind, text }, at) => {
              if (kind === 'SAME') return <span key={at}>{shortened(text)}</span>
              const Changed = kind === 'ADDED' ? 'ins' : 'del'
              return (
                <Changed key={at}>
                  <span role="img" aria-label={say(kind === 'ADDED' ? 'policyReview.added' : 'policyReview.removed')}>
                    {kind === 'ADDED' ? '[+]' : '[−]'}
                  </span>
                  {text}
                </Changed>
              )
            })}
          </Box>
        </Box>
      ))}
    </Panel>
  )
}
