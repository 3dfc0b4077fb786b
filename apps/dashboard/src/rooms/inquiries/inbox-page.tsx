import { useAct } from '../../data/use-act.js'
import { renewViewer } from '../../data/renew-viewer.js'
import { useSession } from '../../data/use-session.js'
import { ActButton } from '../../ui/act-button.js'
import { LockIcon } from '../../ui/icons.js'
import { Empty } from '../../ui/empty.js'
import { Page } from '../../ui/page.js'
import { useLanguage } from '../../words/use-language.js'
import { useWords } from '../../words/use-words.js'
import { Tabs } from '../../ui/tabs.js'
import { LapsedNotice } from '../designations/lapsed-notice.js'
import { Inbox } from './inbox.js'
import { useInboxView } from './use-inbox-view.js'

/** The inquiries of one designated purpose at a time: each list rests on exactly one purpose. */
export default function InboxPage() {
  const say = useWords()
  const { tag } = useLanguage()
  const asking = useAct(renewViewer)
  const [view, setView] = useInboxView()
  const designated = useSession().viewer?.purposes.filter(({ isDesignated }) => isDesignated) ?? []
  const purpose = designated.find(({ purpose }) => purpose === view.purpose) ?? designated[0]

  return (
    <Page title={say('inbox.title')}>
      {purpose ? (
        <>
          <Tabs
            label={say('inbox.purposes')}
            value={purpose.purpose}
            choices={designated.map(({ purpose, labelKo, labelEn }) => ({
              value: purpose,
              text: tag === 'ko' ? labelKo : labelEn,
            }))}
            onChange={(chosen) => setView({ ...view, purpose: chosen, state: '' })}
          />
          {!purpose.isWorking && <LapsedNotice />}
          {/* another purpose is another list: nothing that was found or typed goes along */}
          <Inbox key={purpose.purpose} purpose={purpose.purpose} />
        </>
      ) : (
        <Empty
          icon={<LockIcon />}
          title={say('inbox.noDesignation')}
          help={say('inbox.noDesignationHelp')}
          action={<ActButton onAct={() => void asking.run()}>{say('action.reload')}</ActButton>}
        />
      )}
    </Page>
  )
}
