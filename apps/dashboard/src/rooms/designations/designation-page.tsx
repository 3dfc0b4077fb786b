import { useParams } from 'react-admin'
import { useLoaded } from '../../data/use-loaded.js'
import { LinkButton } from '../../ui/link-button.js'
import { Loading } from '../../ui/loading.js'
import { Page } from '../../ui/page.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { TextLink } from '../../ui/text-link.js'
import { useWords } from '../../words/use-words.js'
import { DesignationBody } from './designation-body.js'
import { designationVerbs } from './designation-verbs.js'

/** One designation, whole. */
export default function DesignationPage() {
  const say = useWords()
  const { id = '' } = useParams()
  const { value, refused, isLoading, reload, put } = useLoaded(
    (signal) => designationVerbs.load(decodeURIComponent(id), signal),
    id,
  )
  return (
    <Page
      // a page without its designation and the page of one are two pages to whoever listens
      key={value ? 'designation' : 'none'}
      title={value ? say('designation.of', { name: value.account.displayName }) : say('designation.plainTitle')}
      before={<TextLink to="/designations">{say('designation.back')}</TextLink>}
      actions={value && <LinkButton to={`/designations/${value.id}/print`}>{say('designation.print')}</LinkButton>}
    >
      {isLoading && <Loading />}
      <RefusalNotice refused={refused} onReload={reload} />
      {value && <DesignationBody value={value} onChange={put} onReload={reload} />}
    </Page>
  )
}
