import { Stack } from '../../ui/stack.js'
import { InspectionComments } from './inspection-comments.js'
import { InspectionFacts } from './inspection-facts.js'
import type { InspectionProps } from './open-inspection.js'
import { PackDocument } from './pack-document.js'
import { SignInspection } from './sign-inspection.js'

/** From above: whose inspection it is, what was looked at, what was said, and the signature below what it signs. */
export const InspectionBody = (props: InspectionProps) => (
  <Stack>
    <InspectionFacts {...props} />
    <PackDocument pack={props.value.pack} />
    <InspectionComments {...props} />
    <SignInspection {...props} />
  </Stack>
)
