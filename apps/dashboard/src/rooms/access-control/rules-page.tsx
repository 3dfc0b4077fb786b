import type { RuleName } from '@jikimi/client/staff'
import { useState } from 'react'
import { useLoaded } from '../../data/use-loaded.js'
import { Loading } from '../../ui/loading.js'
import { Page } from '../../ui/page.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Sheet } from '../../ui/sheet.js'
import { Stack } from '../../ui/stack.js'
import { useWords } from '../../words/use-words.js'
import { ChangeRule } from './change-rule.js'
import { RuleChanges } from './rule-changes.js'
import { RuleLine } from './rule-line.js'
import { ruleVerbs } from './rule-verbs.js'

/** How tight the walls are: each rule in words, its change, and what changed lately. */
export default function RulesPage() {
  const say = useWords()
  const [asked, setAsked] = useState<RuleName>()
  const rules = useLoaded(ruleVerbs.all, 'rules')
  const changes = useLoaded(ruleVerbs.changes, 'changes')
  const rule = rules.value?.find(({ name }) => name === asked)
  const reload = () => {
    setAsked(undefined)
    rules.reload()
    changes.reload()
  }
  return (
    <Page title={say('rule.title')}>
      <RefusalNotice refused={rules.refused ?? changes.refused} onReload={reload} />
      <Stack>
        <Quiet>{say('rule.caption')}</Quiet>
        {rules.isLoading && <Loading />}
        {rules.value && (
          <Sheet isPadded>
            <PlainList
              rows={rules.value.map((one) => ({
                key: one.name,
                main: <RuleLine rule={one} onAsk={() => setAsked(one.name)} onChange={reload} />,
              }))}
            />
          </Sheet>
        )}
        {changes.value && (
          <Panel title={say('rule.changes')}>
            <RuleChanges changes={changes.value} />
          </Panel>
        )}
      </Stack>
      {rule && <ChangeRule rule={rule} onDone={reload} onCancel={() => setAsked(undefined)} />}
    </Page>
  )
}
