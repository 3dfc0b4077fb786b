import { use, useEffect } from 'react'
import { HomePlaceContext } from './home-place-context.js'
import type { Urgency } from './urgency.js'

/** Says how urgent it is what a part of a home shows; nothing as long as it doesn't know. Elsewhere nobody listens. */
export const useUrgency = (urgency: Urgency | undefined): void => {
  const tell = use(HomePlaceContext)
  useEffect(() => {
    if (urgency) tell(urgency)
  }, [urgency, tell])
}
