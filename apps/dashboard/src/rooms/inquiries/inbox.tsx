import { useState } from 'react'
import { usePermission } from '../../data/use-permission.js'
import { Empty } from '../../ui/empty.js'
import { Line } from '../../ui/line.js'
import { PagedList } from '../../ui/paged-list.js'
import { useWords } from '../../words/use-words.js'
import { FindByContact } from './find-by-contact.js'
import { FoundCases } from './found-cases.js'
import { type InboxCase, useInboxColumns } from './inbox-columns.js'
import { InboxFilter } from './inbox-filter.js'
import { useIsWorking } from './use-is-working.js'
import { filterOf, useInboxView } from './use-inbox-view.js'

/** One purpose's inquiries, or those that an exact look-up found. */
export const Inbox = ({ purpose }: { purpose: string }) => {
  const say = useWords()
  const columns = useInboxColumns()
  const [view] = useInboxView()
  const isWorking = useIsWorking(purpose)
  const mayFind = usePermission('inquiry:find') && isWorking
  const [found, setFound] = useState<readonly InboxCase[]>()
  const isFiltered = view.state !== 'ALL' || view.isMine

  return (
    <>
      <Line apart>
        <InboxFilter />
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
          empty={
            isFiltered ? (
              <Empty title={say('inbox.emptyFilter')} />
            ) : (
              <Empty title={say('inbox.empty')} help={say('inbox.emptyHelp')} />
            )
          }
        />
      )}
    </>
  )
}
