import { useWords } from '../words/use-words.js'
import { LinkButton } from './link-button.js'
import { Page } from './page.js'

/** No page at this address. */
export const NotFound = () => {
  const say = useWords()
  return (
    <Page title={say('notFound.title')} actions={<LinkButton to="/">{say('nav.home')}</LinkButton>}>
      {say('notFound.text')}
    </Page>
  )
}
