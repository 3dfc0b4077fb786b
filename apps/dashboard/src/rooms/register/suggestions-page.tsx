import { useLoaded } from '../../data/use-loaded.js'
import { Empty } from '../../ui/empty.js'
import { Loading } from '../../ui/loading.js'
import { Page } from '../../ui/page.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Sheet } from '../../ui/sheet.js'
import { Stack } from '../../ui/stack.js'
import { useWords } from '../../words/use-words.js'
import { RegisterTabs } from './register-tabs.js'
import { registerVerbs } from './register-verbs.js'
import { SuggestedPair } from './suggested-pair.js'

/** Collections that share a contact: probably one person, until somebody decides. @law PIPA 3③ */
export default function SuggestionsPage() {
  const say = useWords()
  const { value, refused, isLoading, reload } = useLoaded(registerVerbs.suggested, 'suggestions')
  return (
    <Page title={say('register.suggestions')}>
      <RegisterTabs />
      <Stack>
        <Quiet>{say('register.suggestionsCaption')}</Quiet>
        <RefusalNotice refused={refused} onReload={reload} />
        {isLoading && <Loading />}
        {value?.suggestions.length === 0 && (
          <Sheet>
            <Empty title={say('register.noSuggestion')} help={say('register.noSuggestionHelp')} />
          </Sheet>
        )}
        {value?.suggestions.map((suggestion) => (
          <SuggestedPair
            key={`${suggestion.first.id} ${suggestion.second.id}`}
            suggestion={suggestion}
            onDone={reload}
          />
        ))}
        {value?.hasMore && <Quiet>{say('register.moreSuggestions')}</Quiet>}
      </Stack>
    </Page>
  )
}
