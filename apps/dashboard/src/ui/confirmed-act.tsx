import { useNotify } from 'react-admin'
import { type ReactNode, useState } from 'react'
import { useAct } from '../data/use-act.js'
import { ActButton } from './act-button.js'
import { Ask } from './ask.js'
import { RefusalNotice } from './refusal-notice.js'

type ConfirmedActProps<Result> = {
  /** The word on the button, and on the one that does it. */
  act: string
  /** Said by a screen reader instead of the word, where the word alone doesn't say which row it means. */
  label?: string
  title: string
  /** What will happen. */
  text: ReactNode
  /** Said when it has been done. */
  done?: string
  /** What the page is there for. */
  isMain?: boolean
  isDangerous?: boolean
  small?: boolean
  verb: () => Promise<Result>
  onDone: (result: Result) => void
  /** Where a refusal says that the page is old. */
  onReload?: () => void
}

/** A button that first says what will happen, and does it when asked again. */
export const ConfirmedAct = <Result,>(props: ConfirmedActProps<Result>) => {
  const { act, label, title, text, done, isMain = false, isDangerous = false, small = false } = props
  const { verb, onDone, onReload } = props
  const notify = useNotify()
  const acting = useAct(verb)
  const [isAsking, setAsking] = useState(false)
  const leave = () => {
    setAsking(false)
    acting.clear()
  }
  const run = async () => {
    const result = await acting.run()
    if (result === undefined) return
    leave()
    if (done) notify(done, { type: 'success' })
    onDone(result)
  }
  return (
    <>
      <ActButton
        small={small}
        tone={isDangerous ? 'danger' : isMain ? 'main' : 'plain'}
        {...(label && { label })}
        onAct={() => setAsking(true)}
      >
        {act}
      </ActButton>
      <Ask
        isOpen={isAsking}
        title={title}
        act={act}
        isDangerous={isDangerous}
        isBusy={acting.isBusy}
        onAct={() => void run()}
        onCancel={leave}
      >
        {text}
        <RefusalNotice refused={acting.refused} onReload={onReload && (() => (leave(), onReload()))} />
      </Ask>
    </>
  )
}
