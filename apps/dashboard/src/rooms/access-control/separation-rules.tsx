import type { SeparationKind } from '@jikimi/client/staff'
import { Mono } from '../../ui/mono.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { Quiet } from '../../ui/quiet.js'
import { useCode } from '../../words/use-code.js'
import { useWords } from '../../words/use-words.js'
import type { SeparationRule } from './separation-verbs.js'
import { useSeparationWords } from './use-separation-words.js'

type SeparationRulesProps = { kind: SeparationKind; rules: readonly SeparationRule[] }

/** The rules of one kind: what they keep apart, why, and the name that refusals give. */
export const SeparationRules = ({ kind, rules }: SeparationRulesProps) => {
  const say = useWords()
  const code = useCode()
  const inWords = useSeparationWords()
  const { title, help } = WORDS[kind]
  return (
    <Panel title={say(title)}>
      {help && <Quiet>{say(help)}</Quiet>}
      <PlainList
        rows={rules
          .filter((rule) => rule.kind === kind)
          .map((rule) => ({
            key: rule.name,
            main: (
              <>
                <strong>{inWords(rule)}</strong>
                <div>{code('dutiesWhy', rule.name)}</div>
                <Quiet>
                  <Mono>{rule.kind === 'DYNAMIC' ? `${rule.name}: ${rule.first} → ${rule.second}` : rule.name}</Mono>
                </Quiet>
              </>
            ),
          }))}
      />
    </Panel>
  )
}

const WORDS = {
  STATIC: { title: 'duties.roles', help: 'duties.rolesHelp' },
  DYNAMIC: { title: 'duties.acts', help: 'duties.actsHelp' },
  HOLDERS: { title: 'duties.holders', help: undefined },
} as const
