import type { Refused } from '@jikimi/client/staff'
import { useLogoutIfAccessDenied } from 'react-admin'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { asRefused } from './refused.js'

/** Something a page shows that lies in no cache: it is gone with the page. */
export type Loaded<T> = {
  value: T | undefined
  refused: Refused | undefined
  isLoading: boolean
  reload: () => void
  put: (value: T) => void
}

/** Loads when the page appears and whenever `key` changes; the old value stays until the new one is there. */
export const useLoaded = <T>(load: (signal: AbortSignal) => Promise<T>, key: string): Loaded<T> => {
  const [state, setState] = useState<{ key: string; value?: T | undefined; refused?: Refused }>({ key })
  const signOutIfOver = useLogoutIfAccessDenied()
  const asking = useRef<AbortController>(undefined)

  const start = (key: string): void => {
    const own = new AbortController()
    asking.current?.abort()
    asking.current = own
    load(own.signal).then(
      (value) => own.signal.aborted || setState({ key, value }),
      async (error: unknown) => {
        if (own.signal.aborted || (await signOutIfOver(error))) return
        const refused = asRefused(error)
        // a lost connection takes nothing away; a server that says no does
        setState((was) =>
          refused.category === 'UNAVAILABLE' && was.key === key ? { ...was, refused } : { key, refused },
        )
      },
    )
  }
  const startFor = useEffectEvent(start)
  useEffect(() => {
    startFor(key)
    return () => asking.current?.abort()
  }, [key])

  const own = state.key === key ? state : { value: undefined, refused: undefined }
  return {
    value: own.value,
    refused: own.refused,
    isLoading: own.value === undefined && own.refused === undefined,
    reload: () => start(key),
    put: (value) => setState({ key, value }),
  }
}
