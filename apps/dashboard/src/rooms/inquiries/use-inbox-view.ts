import { useLocation, useNavigate, useStore } from 'react-admin'
import { useEffect } from 'react'
import { inboxAt, type InboxView, inboxViewOf } from './inbox-view.js'

/** The view that the address asks for, and how to go to another one. The tab remembers it, for the way back from a case. */
export const useInboxView = (): [InboxView, (view: InboxView) => void] => {
  const { search } = useLocation()
  const navigate = useNavigate()
  const [, keep] = useLastInbox()
  const view = inboxViewOf(search)
  const address = inboxAt(view)
  useEffect(() => keep(address), [address, keep])
  return [view, (next) => navigate(inboxAt(next))]
}

/** The address of the inbox as it was last looked at. */
export const useLastInbox = (): [string, (address: string) => void] => useStore<string>('inbox', '/inquiries')
