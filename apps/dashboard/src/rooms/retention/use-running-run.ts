import { useEffect, useEffectEvent, useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { type DestructionRun, runVerbs } from './run-verbs.js'

/**
 * A run that goes on, looked at again every few seconds, for some minutes: each look keeps the session alive and is
 * recorded, so somebody who has gone away must not go on looking. Then, and after a refusal, a button remains.
 */
export const useRunningRun = (run: DestructionRun, onChange: (run: DestructionRun) => void) => {
  const looking = useAct((id: string) => runVerbs.load(id))
  const [looks, setLooks] = useState(0)
  const isWaiting = run.state === 'RUNNING' && looks < LOOKS && !looking.refused
  const look = useEffectEvent(async () => {
    setLooks((count) => count + 1)
    const seen = await looking.run(run.id)
    if (seen) onChange(seen)
  })
  useEffect(() => {
    if (!isWaiting) return undefined
    const waiting = setTimeout(() => void look(), Math.min(2000 + looks * 500, 10_000))
    return () => clearTimeout(waiting)
  }, [isWaiting, looks])
  return { isWaiting }
}

const LOOKS = 30
