import { useLogout } from 'react-admin'
import { useEffect, useState } from 'react'
import { clock } from '../../data/clock.js'
import { renewViewer } from '../../data/renew-viewer.js'
import { session } from '../../data/session.js'
import { Ask } from '../../ui/ask.js'
import { minutesAndSeconds } from '../../ui/minutes-and-seconds.js'
import { useWords } from '../../words/use-words.js'
import { idleLeft, WARN_SECONDS } from './idle-time.js'

/**
 * Warns two minutes before the session ends for want of use, and clears the screen when it has. The server ends the
 * session by its own clock in any case; this only makes sure that nothing stays readable.
 */
export const SessionWatch = () => {
  const say = useWords()
  const logout = useLogout()
  const [left, setLeft] = useState(() => idleLeft(session.touchedAt(), clock.now()))
  useEffect(() => {
    const ticking = setInterval(() => setLeft(idleLeft(session.touchedAt(), clock.now())), 1000)
    return () => clearInterval(ticking)
  }, [])

  const isOver = left === 0
  useEffect(() => {
    if (!isOver) return
    void logout({}, '/login').then(() => session.end('idle'))
  }, [isOver, logout])

  return (
    <Ask
      isOpen={left <= WARN_SECONDS && !isOver}
      title={say('session.title')}
      act={say('session.stay')}
      onAct={stay}
      cancel={say('action.signOut')}
      onCancel={() => void logout({}, '/login', false)}
    >
      {say('session.text', minutesAndSeconds(left))}
    </Ask>
  )
}

/** Where it fails, the countdown goes on and says so by itself. */
const stay = () => void renewViewer().catch(() => undefined)
