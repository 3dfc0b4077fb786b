import { clock } from '../data/clock.js'
import { useSession } from '../data/use-session.js'
import { useWhen } from '../words/use-when.js'
import { useWords } from '../words/use-words.js'
import { Quiet } from './quiet.js'
import { usePrinting } from './use-printing.js'

/** On paper only: who printed it, and when. */
export const PrintedBy = () => {
  const say = useWords()
  const when = useWhen()
  const isPrinting = usePrinting()
  const name = useSession().viewer?.account.displayName ?? ''
  if (!isPrinting) return null
  return <Quiet>{say('list.printedBy', { name, at: when(new Date(clock.now()).toISOString()) })}</Quiet>
}
