import { useWords } from '../words/use-words.js'
import { LinkButton } from './link-button.js'
import { Page } from './page.js'

/** A page that the viewer's roles don't open. */
export const Denied = () => {
  const say = useWords()
  return (
    <Page title={say('denied.title')} actions={<LinkButton to="/">{say('nav.home')}</LinkButton>}>
      {say('denied.text')}
    </Page>
  )
}
