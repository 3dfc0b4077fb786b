import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { Pre } from '../../ui/pre.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { TwoColumns } from '../../ui/two-columns.js'
import { Step } from '../../ui/step.js'
import { useWords } from '../../words/use-words.js'
import { templateVerbs } from './template-verbs.js'

type Bodies = { bodyKo: string; bodyEn: string }

/** Both texts with invented values in their variables, as the server fills them. */
export const TemplatePreview = ({ bodyKo, bodyEn }: Bodies) => {
  const say = useWords()
  const looking = useAct(templateVerbs.preview)
  const [shown, setShown] = useState<Bodies & { ko: string; en: string }>()
  const look = async () => {
    const filled = await looking.run({ bodyKo, bodyEn })
    if (filled) setShown({ bodyKo, bodyEn, ...filled })
  }
  // of another text it would be a preview that misleads
  const isOfThis = shown?.bodyKo === bodyKo && shown.bodyEn === bodyEn
  return (
    <>
      <ActButton isBusy={looking.isBusy} onAct={() => void look()}>
        {say('template.preview')}
      </ActButton>{' '}
      <RefusalNotice refused={looking.refused} />
      {isOfThis && (
        <TwoColumns>
          <div>
            <Step title={say('template.previewOf', { language: say('template.korean') })} />
            <Pre lang="ko">{shown.ko}</Pre>
          </div>
          <div>
            <Step title={say('template.previewOf', { language: say('template.english') })} />
            <Pre lang="en">{shown.en}</Pre>
          </div>
        </TwoColumns>
      )}
    </>
  )
}
