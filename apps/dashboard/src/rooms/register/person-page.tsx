import { useParams } from 'react-admin'
import { useLoaded } from '../../data/use-loaded.js'
import { Loading } from '../../ui/loading.js'
import { Page } from '../../ui/page.js'
import { PrintButton } from '../../ui/print-button.js'
import { PrintedBy } from '../../ui/printed-by.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { TextLink } from '../../ui/text-link.js'
import { useWords } from '../../words/use-words.js'
import { PersonBody } from './person-body.js'
import { registerVerbs } from './register-verbs.js'
import { maskedIn, type Person } from './registered.js'

/** One person: the collections that are theirs, masked, and what happened to their data. It can be printed as it is. */
export default function PersonPage() {
  const say = useWords()
  const { id = '' } = useParams()
  const { value, refused, isLoading, reload } = useLoaded(
    (signal) => registerVerbs.person(decodeURIComponent(id), signal),
    id,
  )
  return (
    <Page
      // a page without its person and the page of one are two pages to whoever listens
      key={value ? 'person' : 'none'}
      title={value ? say('register.personTitle', { name: nameOf(value) }) : say('register.person')}
      before={
        <ScreenOnly>
          <TextLink to="/register">{say('register.back')}</TextLink>
        </ScreenOnly>
      }
      actions={value && <PrintButton />}
    >
      <PrintedBy />
      {isLoading && <Loading />}
      <RefusalNotice refused={refused} onReload={reload} />
      {value && <PersonBody person={value} onChange={reload} />}
    </Page>
  )
}

/** As the newest collection has it, masked. */
const nameOf = ({ collections: [newest] }: Person): string => (newest ? maskedIn(newest, 'NAME') : '–')
