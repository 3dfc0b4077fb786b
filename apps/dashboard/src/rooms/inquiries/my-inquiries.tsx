import { useSession } from '../../data/use-session.js'
import { Empty } from '../../ui/empty.js'
import { Panel } from '../../ui/panel.js'
import { useLanguage } from '../../words/use-language.js'
import { useWords } from '../../words/use-words.js'
import { LapsedNotice } from '../designations/lapsed-notice.js'
import { WaitingInquiries } from './waiting-inquiries.js'

/** A handler's home: for each designated purpose what they hold, and what nobody holds yet. */
export const MyInquiries = () => {
  const say = useWords()
  const { tag } = useLanguage()
  const designated = useSession().viewer?.purposes.filter(({ isDesignated }) => isDesignated) ?? []
  if (designated.length === 0) {
    return (
      <Panel title={say('home.noDesignation')}>
        <Empty title={say('inbox.noDesignation')} help={say('inbox.noDesignationHelp')} />
      </Panel>
    )
  }
  const lists = designated.map(({ purpose, labelKo, labelEn }) => {
    const label = tag === 'ko' ? labelKo : labelEn
    return (
      <div key={purpose} style={{ display: 'contents' }}>
        <WaitingInquiries
          view={{ purpose, state: 'TAKEN', isMine: true }}
          title={say('home.mine', { purpose: label })}
          none={say('home.mineNone')}
        />
        <WaitingInquiries
          view={{ purpose, state: 'RECEIVED', isMine: false }}
          title={say('home.waiting', { purpose: label })}
          none={say('home.waitingNone')}
        />
      </div>
    )
  })
  return (
    <>
      {designated.some(({ isWorking }) => !isWorking) && <LapsedNotice />}
      {lists}
    </>
  )
}
