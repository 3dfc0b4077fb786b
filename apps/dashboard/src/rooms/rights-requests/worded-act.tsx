import { useNotify } from 'react-admin'
import { type ReactNode, useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { Ask } from '../../ui/ask.js'
import { TextField } from '../../ui/form/text-field.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { UnsavedWork } from '../../ui/unsaved-work.js'

type WordedActProps<Result> = {
  /** The word on the button, and on the one that does it. */
  act: string
  title: string
  text: string
  /** What has to be written along, and what it is for. */
  label: string
  help?: string
  /** Characters; a thousand where nothing is said. */
  maxLength?: number
  done: string
  isDangerous?: boolean
  isMain?: boolean
  /** Further fields, above what is written. */
  children?: ReactNode
  verb: (words: string) => Promise<Result>
  onDone: (result: Result) => void
  onReload: () => void
}

/** An act that wants a reason in words: says what will happen, keeps what was typed when the server refuses. */
export const WordedAct = <Result,>(props: WordedActProps<Result>) => {
  const { act, title, text, label, help, maxLength = 1000, done, isDangerous = false, isMain = false } = props
  const { children, verb, onDone, onReload } = props
  const notify = useNotify()
  const acting = useAct(verb)
  const [isAsking, setAsking] = useState(false)
  const [words, setWords] = useState('')
  const leave = () => {
    setAsking(false)
    setWords('')
    acting.clear()
  }
  const run = async () => {
    const result = await acting.run(words.trim())
    if (result === undefined) return
    leave()
    notify(done, { type: 'success' })
    onDone(result)
  }
  return (
    <>
      <ActButton tone={isDangerous ? 'danger' : isMain ? 'main' : 'plain'} onAct={() => setAsking(true)}>
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
        <UnsavedWork isUnsaved={isAsking && words !== ''} />
        <Quiet>{text}</Quiet>
        {children}
        <TextField
          label={label}
          help={help}
          lines={3}
          maxLength={maxLength}
          required
          value={words}
          onChange={setWords}
        />
        <RefusalNotice refused={acting.refused} onReload={() => (leave(), onReload())} />
      </Ask>
    </>
  )
}
