import type { PolicyWordsQuery } from '@jikimi/client/staff'
import { createContext } from 'react'

/** The labels of the policy in force, or nothing yet. */
export type PolicyLabels = PolicyWordsQuery['policyWords']

export const PolicyWordsContext = createContext<PolicyLabels | undefined>(undefined)
