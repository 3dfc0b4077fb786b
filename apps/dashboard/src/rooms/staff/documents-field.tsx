import { useState } from 'react'
import { ActButton } from '../../ui/act-button.js'
import { FileButton } from '../../ui/form/file-button.js'
import { TextField } from '../../ui/form/text-field.js'
import { Line } from '../../ui/line.js'
import { Notice } from '../../ui/notice.js'
import { Step } from '../../ui/step.js'
import { useWords } from '../../words/use-words.js'
import { DocumentList } from './document-list.js'
import { readDocuments } from './read-documents.js'

type DocumentsFieldProps = {
  documents: readonly string[]
  onChange: (documents: readonly string[]) => void
  /** Which of them the server refused. */
  wrong: number | undefined
}

/** The documents that a website may send: from files, or pasted. Files are read here and go nowhere by themselves. */
export const DocumentsField = ({ documents, onChange, wrong }: DocumentsFieldProps) => {
  const say = useWords()
  const [pasted, setPasted] = useState('')
  const [isUnread, setUnread] = useState(false)
  const add = (texts: readonly string[]) => {
    const read = texts.map(readDocuments)
    onChange([...new Set([...documents, ...read.flat()])])
    setUnread(read.some(({ length }) => length === 0))
    return read.some(({ length }) => length > 0)
  }
  return (
    <>
      <Step title={say('siteKey.documents')} help={say('siteKey.documentsHelp')} />
      <DocumentList documents={documents} onChange={onChange} wrong={wrong} />
      <FileButton accept=".json,.graphql,.gql" onFiles={(files) => void textsOf(files).then(add)}>
        {say('siteKey.documentsFile')}
      </FileButton>
      <TextField label={say('siteKey.documentsPaste')} lines={3} value={pasted} onChange={setPasted} />
      {isUnread && <Notice tone="error">{say('siteKey.documentsNotRead')}</Notice>}
      <Line>
        <ActButton onAct={() => add([pasted]) && setPasted('')}>{say('siteKey.documentsAdd')}</ActButton>
      </Line>
    </>
  )
}

const textsOf = (files: readonly File[]) => Promise.all(files.map((file) => file.text()))
