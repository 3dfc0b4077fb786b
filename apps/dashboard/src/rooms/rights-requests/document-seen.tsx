import type { DocumentKind } from '@jikimi/client/staff'
import { useState } from 'react'
import { ActButton } from '../../ui/act-button.js'
import { Ask } from '../../ui/ask.js'
import { ChoiceField } from '../../ui/form/choice-field.js'
import { OneOf } from '../../ui/form/one-of.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { SubHeading } from '../../ui/sub-heading.js'
import { rightsWork } from '../../words/en/rights-work.js'
import { useWords } from '../../words/use-words.js'
import type { RequestProps } from './open-request.js'
import { useVerifying } from './use-verifying.js'

/** Notes that an identity document was looked at: its kind, and never its number. */
export const DocumentSeen = (props: RequestProps) => {
  const say = useWords()
  const [documentKind, setKind] = useState<DocumentKind>('RESIDENT_CARD')
  const [isPassed, setPassed] = useState<'yes' | 'no'>('yes')
  const verifying = useVerifying(props, () => {
    setKind('RESIDENT_CARD')
    setPassed('yes')
  })
  return (
    <>
      <ActButton onAct={verifying.open}>{say('ladder.document')}</ActButton>
      <Ask
        isOpen={verifying.isAsking}
        title={say('ladder.documentTitle')}
        act={say('ladder.save')}
        isBusy={verifying.isBusy}
        onAct={() => void verifying.note({ rung: 'DOCUMENT', isPassed: isPassed === 'yes', documentKind })}
        onCancel={verifying.leave}
      >
        <Quiet>{say('ladder.documentText')}</Quiet>
        <ChoiceField
          label={say('ladder.documentKind')}
          choices={KINDS.map((kind) => ({ value: kind, text: say(`documentKind.${kind}`) }))}
          value={documentKind}
          onChange={(kind) => setKind(kind as DocumentKind)}
        />
        <SubHeading>{say('ladder.documentSame')}</SubHeading>
        <OneOf
          label={say('ladder.documentSame')}
          value={isPassed}
          choices={[
            { value: 'yes', text: say('ladder.yes') },
            { value: 'no', text: say('ladder.no') },
          ]}
          onChange={setPassed}
        />
        <RefusalNotice refused={verifying.refused} onReload={verifying.reload} />
      </Ask>
    </>
  )
}

const KINDS = Object.keys(rightsWork.documentKind) as DocumentKind[]
