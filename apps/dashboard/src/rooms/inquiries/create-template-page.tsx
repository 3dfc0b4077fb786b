import { useNavigate } from 'react-admin'
import { Page } from '../../ui/page.js'
import { Sheet } from '../../ui/sheet.js'
import { TextLink } from '../../ui/text-link.js'
import { useWords } from '../../words/use-words.js'
import { TemplateForm } from './template-form.js'

/** A template that doesn't exist yet. */
export default function CreateTemplatePage() {
  const say = useWords()
  const navigate = useNavigate()
  return (
    <Page title={say('template.newTitle')} before={<TextLink to="/templates">{say('template.back')}</TextLink>}>
      <Sheet isPadded>
        <TemplateForm onSaved={() => navigate('/templates')} />
      </Sheet>
    </Page>
  )
}
