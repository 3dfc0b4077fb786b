import { Pre } from '../../ui/pre.js'
import { Sheet } from '../../ui/sheet.js'
import { SubHeading } from '../../ui/sub-heading.js'
import type { Passage } from './use-policy-text.js'

/** Words of the policy, line by line, each marked with its language for whoever hears them. */
export const PolicyPassages = ({ passages }: { passages: readonly Passage[] }) => (
  <Sheet isPadded>
    {passages.map(({ key, name, tag, text }) => (
      <section key={key}>
        <SubHeading>{name}</SubHeading>
        <Pre lang={tag}>{text}</Pre>
      </section>
    ))}
  </Sheet>
)
