import { Pre } from '../../ui/pre.js'
import { TwoColumns } from '../../ui/two-columns.js'
import { Step } from '../../ui/step.js'
import { TemplatePreview } from './template-preview.js'
import type { ManagedTemplate } from './template-verbs.js'

/** A template for those who only read it. */
export const TemplateText = ({ template: { title, body } }: { template: ManagedTemplate }) => (
  <>
    <TwoColumns>
      <div lang="ko">
        <Step title={title.ko} />
        <Pre>{body.ko}</Pre>
      </div>
      <div lang="en">
        <Step title={title.en} />
        <Pre>{body.en}</Pre>
      </div>
    </TwoColumns>
    <TemplatePreview bodyKo={body.ko} bodyEn={body.en} />
  </>
)
