import { useState } from 'react'
import { TextField } from '../../ui/form/text-field.js'
import { Panel } from '../../ui/panel.js'
import { SubHeading } from '../../ui/sub-heading.js'
import { Tabs } from '../../ui/tabs.js'
import { TwoColumns } from '../../ui/two-columns.js'
import { useWords } from '../../words/use-words.js'
import { factsOf, headOf } from './facts-of.js'
import { FactField } from './fact-field.js'
import { isList, isObject, type Json, type JsonObject, textOf, withValue } from './json.js'

type EditorProps = {
  document: JsonObject
  onChange: (next: (was: JsonObject) => JsonObject) => void
}

const HEAD = 'head'

/** Article by article: its text in both languages, and beside it the facts that it states. */
export const DraftEditor = ({ document, onChange }: EditorProps) => {
  const say = useWords()
  const [part, setPart] = useState(HEAD)
  const articles = isList(document['articles']) ? document['articles'].filter(isObject) : []
  const at = articles.findIndex(({ number }) => number === part)
  const article = articles[at]
  return (
    <Panel title={say('policyDraft.editor')}>
      <Tabs
        label={say('policyDraft.articles')}
        value={part}
        choices={[
          { value: HEAD, text: say('policyDraft.general') },
          ...articles.map(({ number }) => ({ value: textOf(number), text: textOf(number) })),
        ]}
        onChange={setPart}
      />
      {article && (
        <ArticleText
          key={part}
          text={article['text']}
          onChange={(text) => onChange((was) => withValue(was, 'articles', articlesWith(was, at, text)))}
        />
      )}
      <SubHeading>{say('policyDraft.facts')}</SubHeading>
      <PartFacts key={`facts ${part}`} document={document} part={article ? part : undefined} onChange={onChange} />
    </Panel>
  )
}

const articlesWith = (was: JsonObject, at: number, text: Json): Json => {
  const articles = isList(was['articles']) ? was['articles'] : []
  return articles.map((one, place) => (place === at && isObject(one) ? withValue(one, 'text', text) : one))
}

const PartFacts = ({ document, part, onChange }: EditorProps & { part: string | undefined }) => {
  const listed = isList(document['purposes']) ? document['purposes'].filter(isObject) : []
  const purposes = listed.map(({ code }) => textOf(code)).filter((code) => code !== '')
  return (part === undefined ? headOf(document) : factsOf(document, part)).map((key) => {
    const value = document[key]
    return value === undefined ? null : (
      <FactField
        key={key}
        path={key}
        value={value}
        purposes={purposes}
        onChange={(changed) => onChange((was) => withValue(was, key, changed))}
      />
    )
  })
}

const ArticleText = ({ text, onChange }: { text: Json | undefined; onChange: (text: Json) => void }) => {
  const say = useWords()
  const both = isObject(text) ? text : {}
  return (
    <TwoColumns>
      {(['ko', 'en'] as const).map((locale) => {
        const one = both[locale]
        const said = isObject(one) ? one : {}
        const language = say(`policyDraft.language.${locale}`)
        const put = (name: string, value: string) => onChange(withValue(both, locale, withValue(said, name, value)))
        return (
          <div key={locale}>
            <TextField
              label={say('policyDraft.heading', { language })}
              lang={locale}
              value={textOf(said['heading'])}
              onChange={(value) => put('heading', value)}
            />
            <TextField
              label={say('policyDraft.body', { language })}
              lang={locale}
              lines={8}
              mostLines={24}
              value={textOf(said['body'])}
              onChange={(value) => put('body', value)}
            />
          </div>
        )
      })}
    </TwoColumns>
  )
}
