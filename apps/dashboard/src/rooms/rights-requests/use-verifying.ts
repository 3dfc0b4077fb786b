import type { NoteVerificationInput } from '@jikimi/client/staff'
import { useNotify } from 'react-admin'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { useWords } from '../../words/use-words.js'
import type { RequestProps } from './open-request.js'
import { requestVerbs } from './request-verbs.js'

type Result = Omit<NoteVerificationInput, 'id' | 'version'>

/** A dialog that ends in evidence of who asks: whether it is open, and how its result is noted. */
export const useVerifying = ({ value, onChange, onReload }: RequestProps, onLeave: () => void) => {
  const say = useWords()
  const notify = useNotify()
  const noting = useAct(requestVerbs.verify)
  const [isAsking, setAsking] = useState(false)
  const leave = () => {
    setAsking(false)
    noting.clear()
    onLeave()
  }
  return {
    isAsking,
    open: () => setAsking(true),
    leave,
    isBusy: noting.isBusy,
    refused: noting.refused,
    reload: () => (leave(), onReload()),
    /** `version`: where what was shown on the way has changed the request already. */
    note: async (result: Result, version = value.version) => {
      const changed = await noting.run({ id: value.id, version, ...result })
      if (!changed) return
      leave()
      notify(say('ladder.saved'), { type: 'success' })
      onChange(changed)
    },
  }
}
