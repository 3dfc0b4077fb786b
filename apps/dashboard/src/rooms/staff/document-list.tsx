import { ActButton } from '../../ui/act-button.js'
import { FailedIcon } from '../../ui/icons.js'
import { Line } from '../../ui/line.js'
import { Mark } from '../../ui/mark.js'
import { Mono } from '../../ui/mono.js'
import { PlainList } from '../../ui/plain-list.js'
import { Quiet } from '../../ui/quiet.js'
import { useWords } from '../../words/use-words.js'
import { nameOfDocument } from './read-documents.js'

type DocumentListProps = {
  documents: readonly string[]
  onChange: (documents: readonly string[]) => void
  wrong: number | undefined
}

/** The documents so far, by the names of their operations. */
export const DocumentList = ({ documents, onChange, wrong }: DocumentListProps) => {
  const say = useWords()
  if (documents.length === 0) return <Quiet>{say('siteKey.documentsNone')}</Quiet>
  const rows = documents.map((document, place) => {
    const name = nameOfDocument(document) ?? say('siteKey.documentUnnamed')
    return {
      key: document,
      main: <Mono>{name}</Mono>,
      mark: (
        <Line>
          {place === wrong && <Mark icon={<FailedIcon />} tone="error" text={say('siteKey.documentNotValid')} />}
          <ActButton
            small
            tone="quiet"
            label={say('siteKey.removeOf', { name })}
            onAct={() => onChange(documents.filter((other) => other !== document))}
          >
            {say('siteKey.remove')}
          </ActButton>
        </Line>
      ),
    }
  })
  return (
    <>
      <Line apart>
        <span>{say('siteKey.documentsCount', { count: documents.length })}</span>
        <ActButton small tone="quiet" onAct={() => onChange([])}>
          {say('siteKey.removeAll')}
        </ActButton>
      </Line>
      <PlainList rows={rows} />
    </>
  )
}
