import { useSession } from './use-session.js'

/** Whether the server said that the viewer may do this, e.g. `inquiry:reveal`. */
export const usePermission = (permission: string): boolean =>
  useSession().viewer?.permissions.includes(permission) ?? false
