import { useLoaded } from '../../data/use-loaded.js'
import { type Alike, caseVerbs } from './case-verbs.js'
import type { OpenCase } from './open-case.js'
import { useIsWorking } from './use-is-working.js'

/** The cases like this one, for whoever works on its purpose. A page without them is still a page. */
export const useAlike = ({ id, version, purpose }: OpenCase): Alike | undefined => {
  const isWorking = useIsWorking(purpose)
  const load = async (signal: AbortSignal) => (isWorking ? caseVerbs.alike(id, signal) : null)
  return useLoaded(load, `${id} ${version} ${isWorking}`).value ?? undefined
}
