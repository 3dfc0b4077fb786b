import type { ViewerFieldsFragment } from '@jikimi/client/staff'
import { clock } from './clock.js'

/** Who is signed in, what they may do, until when. */
export type Viewer = ViewerFieldsFragment

/** Why nobody is signed in any more, for the sign-in page to say. */
export type SessionEnd = 'idle' | 'over'

/** What this tab knows of the session. It lives in memory only: the cookie that carries it can't be read here. */
export type Session = { viewer: Viewer | undefined; ended: SessionEnd | undefined }

/** The one session of this tab. */
export const session = {
  get: (): Session => current,
  begin: (viewer: Viewer): void => become({ viewer, ended: undefined }),
  end: (ended?: SessionEnd): void => become({ viewer: undefined, ended: ended ?? current.ended }),
  forgetWhy: (): void => become({ ...current, ended: undefined }),

  /** Whenever the server answers, its 15 idle minutes begin anew. */
  touch(): void {
    touchedAt = clock.now()
  },
  touchedAt: (): number => touchedAt,

  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

const listeners = new Set<() => void>()
let current: Session = { viewer: undefined, ended: undefined }
let touchedAt = 0

const become = (next: Session): void => {
  current = next
  for (const listener of listeners) listener()
}
