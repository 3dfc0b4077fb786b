import { useWords } from '../words/use-words.js'
import { ActButton } from './act-button.js'
import { ScreenOnly } from './screen-only.js'

/** Prints what the page shows, or makes a PDF of it. */
export const PrintButton = () => {
  const say = useWords()
  return (
    <ScreenOnly>
      <ActButton onAct={() => print()}>{say('action.print')}</ActButton>
    </ScreenOnly>
  )
}
