import { useSession } from '../../data/use-session.js'

/** Whether the viewer may work on a purpose today: designated for it, and attendance of training in date. */
export const useIsWorking = (purpose: string): boolean =>
  useSession().viewer?.purposes.some((reach) => reach.purpose === purpose && reach.isWorking) ?? false
