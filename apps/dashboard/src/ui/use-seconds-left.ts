import { useEffect, useState } from 'react'
import { clock } from '../data/clock.js'

/** Whole seconds until an instant (milliseconds by the server's clock), counted down; 0 when it is over. */
export const useSecondsLeft = (endsAt: number): number => {
  const [left, setLeft] = useState(() => secondsUntil(endsAt))
  useEffect(() => {
    const count = () => setLeft(secondsUntil(endsAt))
    count()
    const ticking = setInterval(count, 1000)
    return () => clearInterval(ticking)
  }, [endsAt])
  return left
}

const secondsUntil = (endsAt: number) => Math.max(0, Math.ceil((endsAt - clock.now()) / 1000))
