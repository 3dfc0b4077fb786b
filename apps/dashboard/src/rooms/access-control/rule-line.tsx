import { usePermission } from '../../data/use-permission.js'
import { ActButton } from '../../ui/act-button.js'
import { Line } from '../../ui/line.js'
import { Quiet } from '../../ui/quiet.js'
import { useWords } from '../../words/use-words.js'
import type { Rule } from './rule-verbs.js'
import { StagedChange } from './staged-change.js'
import { useRuleWords } from './use-rule-words.js'

type RuleLineProps = { rule: Rule; onAsk: () => void; onChange: () => void }

/** One rule: what it says at its value, what it could be, what waits. */
export const RuleLine = ({ rule, onAsk, onChange }: RuleLineProps) => {
  const say = useWords()
  const inWords = useRuleWords()
  const mayChange = usePermission('rule:change')
  const name = say(`ruleName.${rule.name}`)
  return (
    <>
      <Line apart>
        <div>
          <strong>{name}</strong>
          <div>{inWords(rule.name, rule.value)}</div>
          <Quiet>
            {say('rule.bounds', { default: rule.default, least: rule.least, most: rule.most })},{' '}
            {say(rule.isWeakerWhenHigher ? 'rule.weakerHigher' : 'rule.weakerLower')}
          </Quiet>
        </div>
        {mayChange && (
          <ActButton small label={say('rule.changeOf', { rule: name })} onAct={onAsk}>
            {say('rule.change')}
          </ActButton>
        )}
      </Line>
      <StagedChange rule={rule} onChange={onChange} />
    </>
  )
}
