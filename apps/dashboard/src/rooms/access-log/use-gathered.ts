import { useState } from 'react'
import { type Act, useAct } from '../../data/use-act.js'
import type { Connection } from '../../data/pages.js'

/** An answer in pages, with something that holds for all of them. */
type Answer<Head, Node> = Connection<Node> & { head: Head }

type Gathered<Input, Head, Node> = {
  asked: Input | undefined
  head: Head | undefined
  rows: readonly Node[]
  hasMore: boolean
  isBusy: boolean
  refused: Act<[], unknown>['refused']
  ask: (input: Input) => Promise<boolean>
  more: () => Promise<void>
  forget: () => void
}

/** Asks a question and gathers its answer page by page, until somebody asks another or leaves. It lies in no cache. */
export const useGathered = <Input, Head, Node>(
  load: (input: Input, after: string | null) => Promise<Answer<Head, Node>>,
): Gathered<Input, Head, Node> => {
  const asking = useAct(load)
  const [state, setState] = useState<{ asked: Input; answer: Answer<Head, Node>; rows: readonly Node[] }>()
  const ask = async (input: Input) => {
    const answer = await asking.run(input, null)
    if (answer) setState({ asked: input, answer, rows: answer.edges.map(({ node }) => node) })
    return answer !== undefined
  }
  const more = async () => {
    if (!state) return
    const answer = await asking.run(state.asked, state.answer.pageInfo.endCursor)
    if (answer) setState({ ...state, answer, rows: [...state.rows, ...answer.edges.map(({ node }) => node)] })
  }
  return {
    asked: state?.asked,
    head: state?.answer.head,
    rows: state?.rows ?? [],
    hasMore: state?.answer.pageInfo.hasNextPage ?? false,
    isBusy: asking.isBusy,
    refused: asking.refused,
    ask,
    more,
    forget: () => {
      setState(undefined)
      asking.clear()
    },
  }
}
