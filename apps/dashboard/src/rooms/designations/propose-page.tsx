import { useLocation } from 'react-admin'
import { today, yearLater } from '../../data/day.js'
import { useLoaded } from '../../data/use-loaded.js'
import { Loading } from '../../ui/loading.js'
import { Page } from '../../ui/page.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { TextLink } from '../../ui/text-link.js'
import { useWords } from '../../words/use-words.js'
import { designationVerbs } from './designation-verbs.js'
import type { OpenDesignation } from './open-designation.js'
import { ProposeForm } from './propose-form.js'

/** Proposes a handler for purposes; with `?for=` and a designation's id, a substitute for that handler. */
export default function ProposePage() {
  const say = useWords()
  const id = new URLSearchParams(useLocation().search).get('for')
  return (
    <Page
      title={say(id === null ? 'designation.create' : 'designation.substituteTitle')}
      before={<TextLink to="/designations">{say('designation.back')}</TextLink>}
    >
      {id === null ? <ProposeForm start={blank()} /> : <ProposeSubstitute id={id} />}
    </Page>
  )
}

const ProposeSubstitute = ({ id }: { id: string }) => {
  const { value, refused, isLoading, reload } = useLoaded((signal) => designationVerbs.load(id, signal), id)
  return (
    <>
      {isLoading && <Loading />}
      <RefusalNotice refused={refused} onReload={reload} />
      {value && <ProposeForm start={insteadOf(value)} away={value.account} />}
    </>
  )
}

const blank = () => ({ accountId: '', purposes: [], from: today(), until: yearLater(), authority: '' })

const insteadOf = ({ purposes, until, authority }: OpenDesignation) => ({
  accountId: '',
  purposes: [...purposes],
  from: today(),
  until,
  authority,
})
