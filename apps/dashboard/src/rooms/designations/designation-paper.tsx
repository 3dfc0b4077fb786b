import { Facts } from '../../ui/facts.js'
import { Notice } from '../../ui/notice.js'
import { PrintedBy } from '../../ui/printed-by.js'
import { Quiet } from '../../ui/quiet.js'
import { SignatureLines } from '../../ui/signature-lines.js'
import { Spaced } from '../../ui/spaced.js'
import { useLanguage } from '../../words/use-language.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import type { OpenDesignation } from './open-designation.js'

/** What the paper of a designation says, and where three people sign. @law PIPA 28① */
export const DesignationPaper = ({ value }: { value: OpenDesignation }) => {
  const say = useWords()
  const when = useWhen()
  const { tag } = useLanguage()
  const { purpose } = usePolicyWords()
  const { account, designatedBy, designatedAt, approvedBy, approvedAt } = value
  const by = (name: string, at: string) => say('designation.by', { name, at: when(at) })
  return (
    <>
      {!value.isInForce && (
        <Notice tone="warning">{say('paper.notInForce', { state: say(`designationState.${value.state}`) })}</Notice>
      )}
      <Spaced>{say('paper.statement')}</Spaced>
      <Facts
        facts={[
          { label: say('paper.name'), value: account.displayName },
          {
            label: say('designation.department'),
            value: tag === 'ko' ? account.department.nameKo : account.department.nameEn,
          },
          { label: say('designation.purposes'), value: value.purposes.map(purpose).join(', ') },
          { label: say('designation.period'), value: `${when(value.from)} – ${when(value.until)}` },
          { label: say('designation.authority'), value: value.authority },
          { label: say('paper.proposedBy'), value: by(designatedBy.displayName, designatedAt) },
          {
            label: say('paper.approvedBy'),
            value: approvedBy && approvedAt ? by(approvedBy.displayName, approvedAt) : say('designation.notApproved'),
          },
        ]}
      />
      <Spaced>{say('paper.promise')}</Spaced>
      <SignatureLines
        lines={[
          { role: say('paper.signHandler'), name: account.displayName },
          { role: say('paper.signProposer'), name: designatedBy.displayName },
          { role: say('paper.signApprover'), name: approvedBy?.displayName },
        ]}
        date={say('paper.date')}
        signature={say('paper.sign')}
      />
      <Quiet>{say('paper.number', { id: value.id })}</Quiet>
      <PrintedBy />
    </>
  )
}
