import { Pre } from '../../ui/pre.js'
import { TwoColumns } from '../../ui/two-columns.js'
import { SubHeading } from '../../ui/sub-heading.js'
import { TemplatePreview } from './template-preview.js'
import type { ManagedTemplate } from './template-verbs.js'

/** A template for those who only read it. */
export const TemplateText = ({ template: { title, body } }: { template: ManagedTemplate }) => (
  <>
    <TwoColumns>
      <div lang="ko">
        <SubHeading>{title.ko}</SubHeading>
        <Pre>{body.ko}</Pre>
      </div>
      <div lang="en">
        <SubHeading>{title.en}</SubHeading>
        <Pre>{body.en}</Pre>
      </div>
    </TwoColumns>
    <TemplatePreview bodyKo={body.ko} bodyEn={body.en} />
  </>
)
