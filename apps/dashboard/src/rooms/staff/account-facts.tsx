import { useSession } from '../../data/use-session.js'
import { Facts } from '../../ui/facts.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { Spaced } from '../../ui/spaced.js'
import { useLanguage } from '../../words/use-language.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { AccountActs } from './account-acts.js'
import { AccountMark } from './account-mark.js'
import type { OneAccount } from './one-account.js'

/** Who this is, and the acts on the account as a whole. */
export const AccountFacts = (one: OneAccount) => {
  const say = useWords()
  const when = useWhen()
  const { tag } = useLanguage()
  const { id, signInName, department, roles, state, locale, createdAt } = one.account
  const isOwn = useSession().viewer?.account.id === id
  return (
    <Panel title={say('accountPage.facts')}>
      <Facts
        facts={[
          { label: say('account.state'), value: <AccountMark state={state} /> },
          { label: say('account.signInName'), value: signInName },
          { label: say('account.department'), value: tag === 'ko' ? department.nameKo : department.nameEn },
          { label: say('account.roles'), value: roles.map((role) => say(`role.${role}`)).join(', ') },
          { label: say('account.locale'), value: say(`locale.${locale}`) },
          { label: say('account.created'), value: when(createdAt) },
        ]}
      />
      <Spaced>{isOwn ? <Quiet>{say('accountPage.own')}</Quiet> : <AccountActs {...one} />}</Spaced>
    </Panel>
  )
}
