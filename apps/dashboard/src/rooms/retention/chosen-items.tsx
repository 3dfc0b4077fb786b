import { usePermission } from '../../data/use-permission.js'
import { ActButton } from '../../ui/act-button.js'
import { Line } from '../../ui/line.js'
import { LinkButton } from '../../ui/link-button.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { Spaced } from '../../ui/spaced.js'
import { useWords } from '../../words/use-words.js'
import type { Chosen } from './use-chosen.js'

/** What can be done with the lines that were chosen. */
export const ChosenItems = ({ numbers, clear }: Chosen) => {
  const say = useWords()
  const mayHold = usePermission('hold:place')
  if (!mayHold) return null
  return (
    <ScreenOnly>
      <Spaced>
        <Line>
          <span role="status">
            {numbers.length === 0
              ? say('retentionItems.choose')
              : say('retentionItems.chosen', { smart_count: numbers.length })}
          </span>
          {numbers.length > 0 && (
            <>
              <LinkButton to="/holds/create" strong>
                {say('retentionItems.hold')}
              </LinkButton>
              <ActButton onAct={clear}>{say('retentionItems.forget')}</ActButton>
            </>
          )}
        </Line>
      </Spaced>
    </ScreenOnly>
  )
}
