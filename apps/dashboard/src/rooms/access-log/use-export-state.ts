import type { RecordExportFieldsFragment } from '@jikimi/client/staff'
import { useEffect, useEffectEvent, useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { logVerbs } from './log-verbs.js'

/**
 * An export that is being made, looked at again every few seconds, for some minutes: each look keeps the session alive
 * and is recorded, so somebody who has gone away must not go on looking. Then, and after a refusal, a button remains.
 */
export const useExportState = (row: RecordExportFieldsFragment) => {
  const looking = useAct(logVerbs.export)
  const [value, setValue] = useState(row)
  const [looks, setLooks] = useState(0)
  const isRunning = value.state === 'QUEUED' || value.state === 'RUNNING'
  const isWaiting = isRunning && looks < LOOKS && !looking.refused
  const look = async () => {
    setLooks((count) => count + 1)
    const seen = await looking.run(row.id)
    if (seen) setValue(seen)
  }
  const lookAgain = useEffectEvent(() => void look())
  useEffect(() => {
    if (!isWaiting) return undefined
    const waiting = setTimeout(lookAgain, Math.min(2000 + looks * 500, 10_000))
    return () => clearTimeout(waiting)
  }, [isWaiting, looks])
  return { value, isWaiting, look: () => setLooks(0) }
}

const LOOKS = 40
