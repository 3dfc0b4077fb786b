import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

/** Whether the page is being printed: paper is light and wide, whatever the screen is. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, isPrinting)

let printing = false
const isPrinting = () => printing

const subscribe = (onChange: () => void): (() => void) => {
  const become = (next: boolean) => () => {
    printing = next
    // the browser lays the paper out as soon as this returns
    flushSync(onChange)
  }
  const begin = become(true)
  const end = become(false)
  addEventListener('beforeprint', begin)
  addEventListener('afterprint', end)
  return () => {
    removeEventListener('beforeprint', begin)
    removeEventListener('afterprint', end)
  }
}
