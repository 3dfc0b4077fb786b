import { usePermission } from '../../data/use-permission.js'
import type { OpenCase } from './open-case.js'
import { useIsWorking } from './use-is-working.js'

/** Whether the viewer may write in this case now: they hold it, it is open, and they work on its purpose. */
export const useMayWrite = ({ purpose, isMine, state }: OpenCase): boolean => {
  const isWorking = useIsWorking(purpose)
  const mayAnswer = usePermission('inquiry:answer')
  return mayAnswer && isWorking && isMine && state !== 'CLOSED'
}
