import type { Column } from '../../ui/column.js'
import { ClosedIcon, DoneIcon } from '../../ui/icons.js'
import { Mark } from '../../ui/mark.js'
import { Mono } from '../../ui/mono.js'
import { TextLink } from '../../ui/text-link.js'
import { useLanguage } from '../../words/use-language.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import type { ManagedTemplate } from './template-verbs.js'

/** The columns of the templates. */
export const useTemplateColumns = (): readonly Column<ManagedTemplate>[] => {
  const say = useWords()
  const when = useWhen()
  const { tag } = useLanguage()
  const { purpose } = usePolicyWords()
  return [
    {
      key: 'name',
      label: say('template.name'),
      grows: true,
      cell: ({ id, title }) => (
        <TextLink to={`/templates/${id}/show`} strong>
          {title[tag]}
        </TextLink>
      ),
    },
    { key: 'code', label: say('template.code'), cell: ({ code }) => <Mono>{code}</Mono> },
    {
      key: 'purpose',
      label: say('template.purpose'),
      cell: (template) => (template.purpose ? purpose(template.purpose) : say('template.everyPurpose')),
    },
    {
      key: 'changed',
      label: say('template.changed'),
      cell: ({ changedAt, changedBy }) =>
        changedBy
          ? say('template.changedBy', { at: when(changedAt, 'minute'), name: changedBy.displayName })
          : say('template.seeded'),
    },
    {
      key: 'state',
      label: say('template.state'),
      cell: ({ endedAt }) =>
        endedAt ? (
          <Mark icon={<ClosedIcon />} text={say('template.ended', { day: when(endedAt, 'minute') })} />
        ) : (
          <Mark icon={<DoneIcon />} tone="success" text={say('template.inForce')} />
        ),
    },
  ]
}
