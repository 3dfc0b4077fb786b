import { usePermission } from '../../data/use-permission.js'
import { PageTabs } from '../../ui/page-tabs.js'
import { useWords } from '../../words/use-words.js'

/** The state of the log and, for those who look after it, the cuts of old records. */
export const LogTabs = () => {
  const say = useWords()
  const mayListCuts = usePermission('record-cut:list')
  return (
    <PageTabs
      label={say('recordTabs.logLabel')}
      pages={[
        { to: '/transparency-log', text: say('recordTabs.log') },
        ...(mayListCuts ? [{ to: '/record-cuts', text: say('recordTabs.cuts') }] : []),
      ]}
    />
  )
}
