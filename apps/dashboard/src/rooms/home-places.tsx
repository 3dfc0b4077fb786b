import { type ReactNode, useCallback, useEffect, useEffectEvent, useState } from 'react'
import { Loading } from '../ui/loading.js'
import { Stack } from '../ui/stack.js'
import { HomePlaceContext } from './home-place-context.js'
import { byUrgency, type Urgency } from './urgency.js'

/** One part of a home. */
export type HomePart = { key: string; part: ReactNode }

/**
 * The parts of a home, the urgent ones first. They are put in order once, when all have said how urgent they are or a
 * second is over: what somebody is reading never moves away.
 */
export const HomePlaces = ({ parts }: { parts: readonly HomePart[] }) => {
  const [known, setKnown] = useState<Readonly<Record<string, Urgency>>>({})
  const [order, setOrder] = useState<readonly string[]>()
  const keys = parts.map(({ key }) => key)
  const isKnown = keys.every((key) => known[key] !== undefined)
  const settle = () => setOrder((was) => was ?? byUrgency(keys, known))
  const tell = useCallback(
    (key: string, urgency: Urgency) => setKnown((was) => (was[key] === urgency ? was : { ...was, [key]: urgency })),
    [],
  )
  const settleNow = useEffectEvent(settle)
  if (isKnown && !order) settle()
  useEffect(() => {
    const waiting = setTimeout(() => settleNow(), LONGEST)
    return () => clearTimeout(waiting)
  }, [])
  // what somebody may do can change while the page is open: a part that comes later stands last
  const all = order ? [...order, ...keys.filter((key) => !order.includes(key))] : keys
  const placed = all.flatMap((key) => parts.filter((part) => part.key === key))
  return (
    <>
      {!order && <Loading />}
      <div hidden={!order}>
        <Stack>
          {placed.map(({ key, part }) => (
            <HomePlace key={key} id={key} onTell={tell}>
              {part}
            </HomePlace>
          ))}
        </Stack>
      </div>
    </>
  )
}

type HomePlaceProps = { id: string; onTell: (id: string, urgency: Urgency) => void; children: ReactNode }

const HomePlace = ({ id, onTell, children }: HomePlaceProps) => {
  const tell = useCallback((urgency: Urgency) => onTell(id, urgency), [id, onTell])
  return <HomePlaceContext value={tell}>{children}</HomePlaceContext>
}

/** Milliseconds that a slow part may keep the others waiting. */
const LONGEST = 1000
