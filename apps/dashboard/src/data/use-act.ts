import { Refused } from '@jikimi/client/staff'
import { useLogoutIfAccessDenied } from 'react-admin'
import { useCallback, useRef, useState } from 'react'
import { asRefused } from './refused.js'
import { stepUp } from './step-up.js'

/** A verb on its way: run it, see whether it runs, and what the server had against it. */
export type Act<Input extends unknown[], Result> = {
  /** The result, or `undefined` when it was refused (then `refused` says why) or somebody would not sign in afresh. */
  run: (...input: Input) => Promise<Result | undefined>
  isBusy: boolean
  refused: Refused | undefined
  clear: () => void
}

/**
 * Runs a verb of a room, once at a time. Where the server wants a fresh sign-in first, somebody is asked for it and the
 * verb runs once more, with the same input. Nothing of input or result is kept here.
 */
export const useAct = <Input extends unknown[], Result>(
  verb: (...input: Input) => Promise<Result>,
): Act<Input, Result> => {
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused>()
  const isRunning = useRef(false)
  const signOutIfOver = useLogoutIfAccessDenied()

  const run = async (...input: Input): Promise<Result | undefined> => {
    if (isRunning.current) return undefined
    isRunning.current = true
    setBusy(true)
    setRefused(undefined)
    try {
      return await freshly(() => verb(...input))
    } catch (error) {
      if (!(await signOutIfOver(error))) setRefused(asRefused(error))
      return undefined
    } finally {
      isRunning.current = false
      setBusy(false)
    }
  }
  return { run, isBusy, refused, clear: useCallback(() => setRefused(undefined), []) }
}

const freshly = async <Result>(run: () => Promise<Result>): Promise<Result | undefined> => {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'STEP_UP_NEEDED') throw error
    return (await stepUp.ask()) ? run() : undefined
  }
}
