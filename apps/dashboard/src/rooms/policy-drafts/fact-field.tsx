import Box from '@mui/material/Box'
import { ActButton } from '../../ui/act-button.js'
import { Switch } from '../../ui/form/switch.js'
import { TextField } from '../../ui/form/text-field.js'
import { Line } from '../../ui/line.js'
import { TwoColumns } from '../../ui/two-columns.js'
import { useWords } from '../../words/use-words.js'
import { blankEntry } from './blank-entries.js'
import { isList, isObject, type Json, type JsonObject, textOf, withValue } from './json.js'
import { RequirementsField } from './requirements-field.js'
import { useFactWords } from './use-fact-words.js'

export type FactProps<T extends Json = Json> = {
  /** Where it stands, such as `retention.months`; the last part names it. */
  path: string
  value: T
  /** The codes of the purposes that the draft lists. */
  purposes: readonly string[]
  onChange: (value: Json) => void
}

/** One fact of the policy by its shape: yes or no, a number, words, words in both languages, a list, several together. */
export const FactField = (props: FactProps) => {
  const { path, value, purposes, onChange } = props
  const nameOf = useFactWords()
  const name = nameOf(path)
  if (typeof value === 'boolean') return <Switch label={name} isOn={value} onChange={onChange} />
  if (typeof value === 'number') return <NumberField name={name} value={value} onChange={onChange} />
  if (isList(value)) return <ListField {...props} value={value} />
  if (path.endsWith('.requirements') && isObject(value))
    return <RequirementsField name={name} value={value} purposes={purposes} onChange={onChange} />
  if (isObject(value)) {
    return 'ko' in value && 'en' in value ? (
      <BothLanguages name={name} value={value} onChange={onChange} />
    ) : (
      <GroupField {...props} value={value} />
    )
  }
  return <TextField label={name} value={textOf(value)} onChange={onChange} {...(isLong(value) && { lines: 2 })} />
}

const isLong = (value: Json): boolean => textOf(value).length > 60

const NumberField = ({ name, value, onChange }: { name: string; value: number; onChange: (value: Json) => void }) => (
  <TextField
    label={name}
    inputMode="numeric"
    value={String(value)}
    maxLength={6}
    onChange={(text) => onChange(Number(text.replace(/\D/g, '')))}
  />
)

type BothProps = { name: string; value: JsonObject; onChange: (value: Json) => void }

const BothLanguages = ({ name, value, onChange }: BothProps) => {
  const say = useWords()
  return (
    <TwoColumns>
      {(['ko', 'en'] as const).map((locale) => (
        <TextField
          key={locale}
          label={`${name} (${say(`policyDraft.language.${locale}`)})`}
          lang={locale}
          value={textOf(value[locale])}
          {...(isLong(value[locale] ?? '') && { lines: 2 })}
          onChange={(text) => onChange(withValue(value, locale, text))}
        />
      ))}
    </TwoColumns>
  )
}

const Framed = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <Box
    component="fieldset"
    sx={{ border: 1, borderColor: 'divider', borderRadius: 1, my: 1, px: 1.5, pb: 1, minWidth: 0 }}
  >
    <Box component="legend" sx={{ px: 0.5, fontWeight: 600, fontSize: '0.875rem' }}>
      {name}
    </Box>
    {children}
  </Box>
)

/** Facts that belong together. What says where in the text it stands is not for changing here. */
export const GroupField = ({ path, value, purposes, onChange }: FactProps<JsonObject>) => {
  const nameOf = useFactWords()
  return (
    <Framed name={nameOf(path)}>
      {Object.entries(value).map(
        ([key, inner]) =>
          key !== 'article' &&
          inner !== undefined && (
            <FactField
              key={key}
              path={`${path}.${key}`}
              value={inner}
              purposes={purposes}
              onChange={(changed) => onChange(withValue(value, key, changed))}
            />
          ),
      )}
    </Framed>
  )
}

const ListField = ({ path, value, purposes, onChange }: FactProps<readonly Json[]>) => {
  const say = useWords()
  const nameOf = useFactWords()
  const name = nameOf(path)
  return (
    <Framed name={name}>
      {value.length === 0 && say('policyDraft.none')}
      {value.map((entry, at) => (
        // Entries have no name of their own until one is typed
        <Box key={at} sx={{ borderBottom: 1, borderColor: 'divider', py: 0.5 }}>
          <FactField
            path={`${path}.${at + 1}`}
            value={entry}
            purposes={purposes}
            onChange={(changed) => onChange(value.with(at, changed))}
          />
          <ActButton
            small
            label={say('policyDraft.removeOf', { name, number: at + 1 })}
            onAct={() => onChange(value.filter((_, other) => other !== at))}
          >
            {say('policyDraft.remove')}
          </ActButton>
        </Box>
      ))}
      <Line>
        <ActButton
          small
          label={say('policyDraft.addTo', { name })}
          onAct={() => onChange([...value, blankEntry(path)])}
        >
          {say('policyDraft.add')}
        </ActButton>
      </Line>
    </Framed>
  )
}
