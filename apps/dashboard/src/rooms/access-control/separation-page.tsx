import { useLoaded } from '../../data/use-loaded.js'
import { Loading } from '../../ui/loading.js'
import { Page } from '../../ui/page.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Stack } from '../../ui/stack.js'
import { useWords } from '../../words/use-words.js'
import { ExceptionsPanel } from './exceptions-panel.js'
import { SeparationRules } from './separation-rules.js'
import { separationVerbs } from './separation-verbs.js'

/** What one person may not be or do together, by name; and who may by a declared exception. */
export default function SeparationPage() {
  const say = useWords()
  const rules = useLoaded(separationVerbs.rules, 'rules')
  const exceptions = useLoaded(separationVerbs.exceptions, 'exceptions')
  return (
    <Page title={say('duties.title')}>
      <RefusalNotice refused={rules.refused} onReload={rules.reload} />
      <RefusalNotice refused={exceptions.refused} onReload={exceptions.reload} />
      <Stack>
        <Quiet>{say('duties.caption')}</Quiet>
        {(rules.isLoading || exceptions.isLoading) && <Loading />}
        {exceptions.value && <ExceptionsPanel exceptions={exceptions.value} onChange={exceptions.reload} />}
        {rules.value && KINDS.map((kind) => <SeparationRules key={kind} kind={kind} rules={rules.value ?? []} />)}
      </Stack>
    </Page>
  )
}

const KINDS = ['STATIC', 'DYNAMIC', 'HOLDERS'] as const
