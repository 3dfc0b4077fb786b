import { useEffect, useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { useLoaded } from '../../data/use-loaded.js'
import { usePermission } from '../../data/use-permission.js'
import { ActButton } from '../../ui/act-button.js'
import { Line } from '../../ui/line.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Stack } from '../../ui/stack.js'
import { UnsavedWork } from '../../ui/unsaved-work.js'
import { useLanguage } from '../../words/use-language.js'
import { useWords } from '../../words/use-words.js'
import { DraftActs } from './draft-acts.js'
import { DraftEditor } from './draft-editor.js'
import { DraftStanding } from './draft-standing.js'
import { draftVerbs, type OpenDraft } from './draft-verbs.js'
import { type JsonObject, objectIn } from './json.js'
import { NoticeEditor } from './notice-editor.js'
import { Review } from './review.js'

const PAUSE_MS = 700

export interface Written {
  readonly document: JsonObject
  readonly noticeKo: string
  readonly noticeEn: string
  readonly isRaised: boolean
}

const writtenIn = ({ source, noticeKo, noticeEn, isRaised }: OpenDraft): Written => ({
  document: objectIn(source),
  noticeKo,
  noticeEn,
  isRaised,
})

type DraftBodyProps = { draft: OpenDraft; onChange: () => void }

/** The draft as it stands, what it would mean, and, while it is being written, the fields that change it. */
export const DraftBody = ({ draft, onChange }: DraftBodyProps) => {
  const { locale } = useLanguage()
  const mayWrite = usePermission('policy-draft:write')
  const [written, setWritten] = useState(() => writtenIn(draft))
  const [isChanged, setChanged] = useState(false)
  const [revision, setRevision] = useState(draft.revision)
  const source = JSON.stringify(written.document)
  const asked = useAfterPause(`${written.isRaised} ${source}`)
  const { value, refused } = useLoaded(
    (signal) => draftVerbs.review({ source, isRaised: written.isRaised, locale }, signal),
    `${locale} ${asked}`,
  )
  // What is published would be compared with itself
  const isOpen = draft.state === 'DRAFT' || draft.state === 'PROPOSED'
  const isWriting = mayWrite && draft.state === 'DRAFT'
  const change = (part: (was: Written) => Written) => {
    setWritten(part)
    setChanged(true)
  }
  return (
    <Stack>
      <UnsavedWork isUnsaved={isChanged} />
      <DraftStanding draft={draft} />
      {isWriting && (
        <Save
          draft={{ ...draft, revision }}
          written={written}
          isChanged={isChanged}
          onSaved={(saved) => {
            setRevision(saved)
            setChanged(false)
          }}
          onChange={onChange}
        />
      )}
      {!isChanged && <DraftActs draft={{ ...draft, revision }} onChange={onChange} />}
      {isWriting && (
        <DraftEditor
          document={written.document}
          onChange={(next) => change((was) => ({ ...was, document: next(was.document) }))}
        />
      )}
      <NoticeEditor written={written} isWriting={isWriting} onChange={change} />
      <RefusalNotice refused={refused} onReload={onChange} />
      {value && isOpen && <Review value={value} />}
    </Stack>
  )
}

type SaveProps = DraftBodyProps & { written: Written; isChanged: boolean; onSaved: (revision: number) => void }

const Save = ({ draft, written, isChanged, onSaved, onChange }: SaveProps) => {
  const say = useWords()
  const saving = useAct(draftVerbs.save)
  const save = async () => {
    const { document, ...notice } = written
    const input = { id: draft.id, revision: draft.revision, source: JSON.stringify(document), ...notice }
    const saved = await saving.run(input)
    if (saved) onSaved(saved.revision)
  }
  return (
    <>
      <RefusalNotice refused={saving.refused} onReload={onChange} />
      <Line>
        <ActButton tone="main" isBusy={saving.isBusy} onAct={() => void save()}>
          {say('policyDraft.save')}
        </ActButton>
        <Quiet>{say(isChanged ? 'policyDraft.unsaved' : 'policyDraft.allSaved')}</Quiet>
      </Line>
    </>
  )
}

/** What was typed, once nothing is typed for a moment. */
function useAfterPause(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const pause = setTimeout(() => setSettled(text), PAUSE_MS)
    return () => clearTimeout(pause)
  }, [text])
  return settled
}
