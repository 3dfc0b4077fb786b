import { BeginEnrolmentDocument } from '@jikimi/client/staff'
import { useNavigate, useLocation, useSetLocale } from 'react-admin'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { send } from '../../data/send.js'
import { useLoaded } from '../../data/use-loaded.js'
import { Front } from '../../ui/layout/front.js'
import { Loading } from '../../ui/loading.js'
import { Notice } from '../../ui/notice.js'
import { Page } from '../../ui/page.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'
import { EnrolForm } from './enrol-form.js'
import { invitation } from './invitation.js'
import { type Opened, OpenedAccount } from './opened-account.js'

/** Where an invited person opens their account: second factor, password, first code. */
export default function EnrolPage() {
  const say = useWords()
  const setLocale = useSetLocale()
  const { hash } = useLocation()
  const navigate = useNavigate()
  const [opened, setOpened] = useState<Opened>()
  const token = useSyncExternalStore(invitation.subscribe, invitation.token)
  useEffect(() => {
    if (!hash) return
    // a link pasted into an open tab: the router has seen it, so it must forget it too
    invitation.takeFromAddress()
    navigate('/enrol', { replace: true })
  }, [hash, navigate])

  return (
    <Front onLanguage={(chosen) => void setLocale(chosen)}>
      {opened ? (
        <OpenedAccount {...opened} />
      ) : (
        <Page title={say('enrol.title')}>
          {token ? <Enrolling token={token} onDone={setOpened} /> : <Notice tone="info">{say('enrol.missing')}</Notice>}
        </Page>
      )}
    </Front>
  )
}

const Enrolling = ({ token, onDone }: { token: string; onDone: (opened: Opened) => void }) => {
  const { value, refused, isLoading, reload } = useLoaded(
    async (signal) => (await send(BeginEnrolmentDocument, { token }, { signal })).beginEnrolment,
    'enrolment',
  )
  if (isLoading) return <Loading />
  if (!value) return <RefusalNotice refused={refused} onReload={reload} />
  return <EnrolForm token={token} enrolment={value} onDone={(codes) => onDone({ name: value.signInName, codes })} />
}
