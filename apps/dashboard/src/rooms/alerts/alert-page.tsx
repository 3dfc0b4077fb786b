import { useParams } from 'react-admin'
import { useLoaded } from '../../data/use-loaded.js'
import { usePermission } from '../../data/use-permission.js'
import { Loading } from '../../ui/loading.js'
import { NotFound } from '../../ui/not-found.js'
import { Page } from '../../ui/page.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { TextLink } from '../../ui/text-link.js'
import { useWords } from '../../words/use-words.js'
import { AlertBody } from './alert-body.js'
import { alertVerbs } from './alert-verbs.js'
import { useAlertWords } from './use-alert-words.js'

/** One alert: what happened, how far its explanation has come, and what the viewer may do about it. */
export default function AlertPage() {
  const say = useWords()
  const words = useAlertWords()
  const mayList = usePermission('alert:list')
  const { id = '' } = useParams()
  const { value, refused, isLoading, reload, put } = useLoaded(
    (signal) => alertVerbs.load(decodeURIComponent(id), signal),
    id,
  )
  if (value === null) return <NotFound />
  return (
    <Page
      // a page without its alert and the page of one are two pages to whoever listens
      key={value ? 'alert' : 'none'}
      title={value ? words.rule(value) : say('alert.plain')}
      before={
        mayList ? (
          <TextLink to="/alerts">{say('alert.back')}</TextLink>
        ) : (
          <TextLink to="/own-explanations">{say('explanation.title')}</TextLink>
        )
      }
    >
      {isLoading && <Loading />}
      <RefusalNotice refused={refused} onReload={reload} />
      {value && <AlertBody value={value} onChange={put} onReload={reload} />}
    </Page>
  )
}
