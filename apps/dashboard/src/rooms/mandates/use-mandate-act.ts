import { useNotify } from 'react-admin'
import { useAct } from '../../data/use-act.js'
import type { RequestProps } from '../rights-requests/open-request.js'
import { requestVerbs } from '../rights-requests/request-verbs.js'

/** An act on a mandate changes its request, too: the page is loaded again behind it. */
export const useMandateAct = <Input>(
  { value, onChange }: RequestProps,
  verb: (input: Input) => Promise<unknown>,
  done: string,
) => {
  const notify = useNotify()
  const acting = useAct(async (input: Input) => {
    await verb(input)
    return requestVerbs.load(value.id, new AbortController().signal)
  })
  return {
    ...acting,
    run: async (input: Input): Promise<boolean> => {
      const changed = await acting.run(input)
      if (!changed) return false
      notify(done, { type: 'success' })
      onChange(changed)
      return true
    },
  }
}
