import { useState } from 'react'
import { useWords } from '../words/use-words.js'
import { ActButton } from './act-button.js'

/** Copies a value, and says that it has. */
export const CopyButton = ({ value }: { value: string }) => {
  const say = useWords()
  const [isCopied, setCopied] = useState(false)
  // the clipboard is missing on plain http: then selecting and copying by hand remains
  const copy = () => void navigator.clipboard?.writeText(value).then(() => setCopied(true))
  return <ActButton onAct={copy}>{say(isCopied ? 'action.copied' : 'action.copy')}</ActButton>
}
