import { useState } from 'react'
import { usePermission } from '../../data/use-permission.js'
import { Line } from '../../ui/line.js'
import { PagedList } from '../../ui/paged-list.js'
import { useWords } from '../../words/use-words.js'
import { FindByContact } from './find-by-contact.js'
import { FoundCases } from './found-cases.js'
import { type InboxCase, useInboxColumns } from './inbox-columns.js'
import { InboxEmpty } from './inbox-empty.js'
import { InboxFilter } from './inbox-filter.js'
import { filterOf, STATED_VIEWS } from './inbox-view.js'
import { InboxViews } from './inbox-views.js'
import { useIsWorking } from './use-is-working.js'
import { useInboxView } from './use-inbox-view.js'

/** One purpose's inquiries, or those that an exact look-up found. */
export const Inbox = ({ purpose }: { purpose: string }) => {
  const say = useWords()
  const columns = useInboxColumns()
  const [view] = useInboxView()
  const isWorking = useIsWorking(purpose)
  const mayFind = usePermission('inquiry:find') && isWorking
  const [found, setFound] = useState<readonly InboxCase[]>()

  return (
    <>
      <InboxViews purpose={purpose} />
      <Line apart>
        {STATED_VIEWS.includes(view.view) ? <InboxFilter /> : <span />}
        {mayFind && <FindByContact purpose={purpose} onFound={setFound} />}
      </Line>
      {found ? (
        <FoundCases cases={found} columns={columns} onLeave={() => setFound(undefined)} />
      ) : (
        <PagedList<InboxCase>
          resource="inquiries"
          label={say('inbox.title')}
          filter={{ purpose, ...filterOf(view) }}
          columns={columns}
          empty={<InboxEmpty {...view} />}
        />
      )}
    </>
  )
}
