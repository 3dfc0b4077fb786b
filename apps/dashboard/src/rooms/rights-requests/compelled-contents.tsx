import { Fragment, useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { Facts } from '../../ui/facts.js'
import { Pre } from '../../ui/pre.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { SubHeading } from '../../ui/sub-heading.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { type CompelledContents as Contents, compulsionVerbs } from './compulsion-verbs.js'
import { itemInWords } from './item-in-words.js'

/** What the law opens, to who asked for it: each look is recorded, and gone with the page. */
export const CompelledContents = ({ id }: { id: string }) => {
  const say = useWords()
  const when = useWhen()
  const { item } = usePolicyWords()
  const showing = useAct(compulsionVerbs.show)
  const [shown, setShown] = useState<readonly Contents[]>()
  const show = async () => setShown(await showing.run(id))
  return (
    <ScreenOnly>
      {shown?.map(({ caseNumber, items, letters }) => (
        <div key={caseNumber}>
          <SubHeading>{caseNumber}</SubHeading>
          <Facts
            facts={items.map(({ code, value }) => ({
              label: item(code),
              value: <Pre>{itemInWords(value, when)}</Pre>,
            }))}
          />
          {letters.map(({ sentAt, isFromVisitor, body }) => (
            <Fragment key={sentAt}>
              <Quiet>
                {say(isFromVisitor ? 'compulsion.letterFrom' : 'compulsion.letterTo', { at: when(sentAt) })}
              </Quiet>
              <Pre>{body}</Pre>
            </Fragment>
          ))}
        </div>
      ))}
      <RefusalNotice refused={showing.refused} />
      <p>
        {shown ? (
          <ActButton onAct={() => setShown(undefined)}>{say('compulsion.hide')}</ActButton>
        ) : (
          <ActButton isBusy={showing.isBusy} onAct={() => void show()}>
            {say('compulsion.show')}
          </ActButton>
        )}
      </p>
    </ScreenOnly>
  )
}
