import { Facts } from '../../ui/facts.js'
import { Unfolded } from '../../ui/unfolded.js'
import { useWords } from '../../words/use-words.js'
import { TEMPLATE_VARIABLES, written } from './template-variables.js'

/** What each variable becomes, for whoever doesn't know by heart. */
export const VariableList = () => {
  const say = useWords()
  return (
    <Unfolded name={say('template.variables')}>
      <Facts
        facts={TEMPLATE_VARIABLES.map((name) => ({ label: written(name), value: say(`template.variable.${name}`) }))}
      />
    </Unfolded>
  )
}
