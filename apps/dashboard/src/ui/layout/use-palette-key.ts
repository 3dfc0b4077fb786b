import { useEffect, useRef } from 'react'

/** Ctrl K, or ⌘ K on a Mac: with another key beside it, so that nobody who dictates or types is caught by it. */
export const usePaletteKey = (onPressed: () => void): void => {
  const pressed = useRef(onPressed)
  useEffect(() => {
    pressed.current = onPressed
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isPlain = !event.shiftKey && !event.altKey && !event.isComposing
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || !isPlain) return
      event.preventDefault()
      pressed.current()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
