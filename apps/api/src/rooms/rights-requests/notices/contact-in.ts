import type { PolicyDocument } from '@jikimi/policy'
import type { Contact } from './notice.js'

/** Whom the policy names for requests: the privacy officer, or the chief one where there is no other. @law PIPA 31 */
export function contactIn({ controller, officers }: PolicyDocument): Contact {
  const reachable = officers.find(
    ({ role, telephone, email }) => role === 'PRIVACY_OFFICER' && telephone + email !== '',
  )
  const { title, name, department, telephone, email } = reachable ?? officers[0]!
  const { nameKo: ko, nameEn: en } = controller
  return { controller: { ko, en }, title, name, department, telephone, email }
}
