import { rightKinds } from '../../rights/right-kinds.js'
import type { Right } from '../../site-port.js'
import type { Words } from '../../words/words.js'
import { FieldProblem } from '../field-problem.js'

type Props = { words: Words; chosen: readonly Right[]; problem: string | undefined; prefix?: string }

/** Which rights are exercised: one or several, each a request of its own. */
export const RightChoice = ({ words: { rightsPage }, chosen, problem, prefix = '' }: Props) => (
  <fieldset class={problem === undefined ? undefined : 'has-problem'} id={`${prefix}kind`}>
    <legend>{rightsPage.what}</legend>
    <FieldProblem id={`${prefix}kind-problem`} problem={problem} />
    {rightKinds.map((kind) => (
      <label class="check" key={kind} for={`${prefix}kind-${kind}`}>
        <input
          type="checkbox"
          id={`${prefix}kind-${kind}`}
          name="kind"
          value={kind}
          checked={chosen.includes(kind)}
          aria-describedby={`${prefix}kind-${kind}-text`}
        />
        <span>
          {rightsPage.kinds[kind].name}
          <span class="hint block" id={`${prefix}kind-${kind}-text`}>
            {rightsPage.kinds[kind].text}
          </span>
        </span>
      </label>
    ))}
  </fieldset>
)
