import { useSyncExternalStore } from 'react'
import { type Session, session } from './session.js'

/** The session, and every change of it. */
export const useSession = (): Session => useSyncExternalStore(session.subscribe, session.get)
