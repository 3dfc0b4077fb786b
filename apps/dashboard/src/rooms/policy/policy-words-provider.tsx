import { PolicyWordsDocument } from '@jikimi/client/staff'
import type { ReactNode } from 'react'
import { send } from '../../data/send.js'
import { useLoaded } from '../../data/use-loaded.js'
import { PolicyWordsContext } from './policy-words-context.js'

/** Asks once for the labels of purposes and items: they are data of the policy, not words of ours. */
export const PolicyWordsProvider = ({ children }: { children: ReactNode }) => {
  const { value } = useLoaded(loadLabels, 'labels')
  return <PolicyWordsContext value={value}>{children}</PolicyWordsContext>
}

const loadLabels = async (signal: AbortSignal) => (await send(PolicyWordsDocument, {}, { signal })).policyWords
