import { ChangeLocaleDocument } from '@jikimi/client/staff'
import { useSetLocale } from 'react-admin'
import { type ReactNode, useEffect } from 'react'
import { send } from '../../data/send.js'
import { session } from '../../data/session.js'
import { useAct } from '../../data/use-act.js'
import { useSession } from '../../data/use-session.js'
import { Layout } from '../../ui/layout/layout.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { PolicyWordsProvider } from '../policy/policy-words-provider.js'
import { SessionWatch } from './session-watch.js'
import { StepUpDialog } from './step-up-dialog.js'

/** Everything behind the sign-in: the frame, the account's language, the policy's words, the watch over idle time. */
export const SignedIn = ({ children }: { children: ReactNode }) => {
  const setLocale = useSetLocale()
  const changing = useAct(changeLocale)
  const locale = useSession().viewer?.account.locale
  useEffect(() => {
    if (locale) void setLocale(locale === 'KO' ? 'ko' : 'en')
  }, [locale, setLocale])

  return (
    <PolicyWordsProvider>
      <Layout onLanguage={(chosen) => void changing.run(chosen)}>
        <RefusalNotice refused={changing.refused} />
        {children}
      </Layout>
      <StepUpDialog />
      <SessionWatch />
    </PolicyWordsProvider>
  )
}

const changeLocale = async (chosen: 'ko' | 'en') => {
  const input = { locale: chosen === 'ko' ? 'KO' : 'EN' } as const
  session.begin((await send(ChangeLocaleDocument, { input })).changeLocale)
}
