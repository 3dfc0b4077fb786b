import type { Refused } from '@jikimi/client/staff'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { draftVerbs } from './draft-verbs.js'

/** What is typed, and the template it began from. */
export type Written = { body: string; template: string | undefined }

/** The draft on the server beside the text in the field. */
export type Draft = {
  /** When the server last kept it. */
  savedAt: string | undefined
  /** The field holds something that the server doesn't. */
  isUnsaved: boolean
  isSaving: boolean
  refused: Refused | undefined
  /** The server has this text already, or none any more. */
  take: (body: string, savedAt: string | undefined) => void
  /** Resolves once nothing is being saved, so that a draft never comes after its answer. */
  settled: () => Promise<unknown>
}

/**
 * Saves a draft after every pause in typing, once at a time. A text that was refused isn't tried again until it changes;
 * an emptied field empties the draft.
 */
export const useDraft = (caseId: string, { body, template }: Written, isPaused: boolean): Draft => {
  const saving = useAct(keepDraft)
  const [kept, setKept] = useState<{ body: string; savedAt: string | undefined }>({ body: '', savedAt: undefined })
  const refusedBody = useRef<string>(undefined)
  const running = useRef<Promise<unknown>>(Promise.resolve())
  const isUnsaved = body !== kept.body
  const save = useEffectEvent(() => {
    running.current = saving.run({ caseId, body, ...(template && { template }) }).then((saved) => {
      refusedBody.current = saved ? undefined : body
      if (saved) setKept({ body, savedAt: saved.savedAt })
    })
  })
  useEffect(() => {
    if (!isUnsaved || isPaused || saving.isBusy || refusedBody.current === body) return undefined
    const pausing = setTimeout(() => save(), PAUSE)
    return () => clearTimeout(pausing)
  }, [body, isUnsaved, isPaused, saving.isBusy])

  return {
    savedAt: kept.savedAt,
    isUnsaved,
    isSaving: saving.isBusy,
    refused: saving.refused,
    take: (taken, savedAt) => setKept({ body: taken, savedAt }),
    settled: () => running.current,
  }
}

const keepDraft = async (input: { caseId: string; body: string; template?: string }) => {
  if (input.body !== '') return draftVerbs.save(input)
  await draftVerbs.discard(input.caseId)
  return { savedAt: undefined }
}

/** Milliseconds without a key before a draft is saved. */
const PAUSE = 1500
