import { useEffect } from 'react'
import { useBlocker } from 'react-admin'
import { useWords } from '../words/use-words.js'
import { session } from '../data/session.js'
import { Ask } from './ask.js'

/** Asks before what somebody typed is lost: inside the dashboard by a dialog, outside by the browser's own question. */
export const UnsavedWork = ({ isUnsaved }: { isUnsaved: boolean }) => (isUnsaved ? <AskBeforeLeaving /> : null)

const AskBeforeLeaving = () => {
  const say = useWords()
  // when the session is over there is nobody left to ask
  const blocker = useBlocker(() => session.get().viewer !== undefined)
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [])

  return (
    <Ask
      isOpen={blocker.state === 'blocked'}
      title={say('unsaved.title')}
      act={say('action.leave')}
      isDangerous
      cancel={say('action.stay')}
      onCancel={() => blocker.reset?.()}
      onAct={() => blocker.proceed?.()}
    >
      {say('unsaved.text')}
    </Ask>
  )
}
