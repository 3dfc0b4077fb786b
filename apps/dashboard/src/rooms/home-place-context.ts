import { createContext } from 'react'
import type { Urgency } from './urgency.js'

/** Hears how urgent one part of a home is. */
export const HomePlaceContext = createContext<(urgency: Urgency) => void>(() => undefined)
