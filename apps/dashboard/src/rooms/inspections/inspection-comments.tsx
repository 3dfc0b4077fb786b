import { CommentForm } from './comment-form.js'
import { OverdueIcon, PersonIcon } from '../../ui/icons.js'
import { Mark } from '../../ui/mark.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { Pre } from '../../ui/pre.js'
import { Quiet } from '../../ui/quiet.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import type { InspectionProps } from './open-inspection.js'

/** What officers and auditors said about the pack. Nothing of it is ever changed, and after the signature nothing added. */
export const InspectionComments = (props: InspectionProps) => {
  const say = useWords()
  const when = useWhen()
  const { comments, signedAt } = props.value
  return (
    <Panel title={say('inspection.comments')}>
      {comments.length === 0 && <Quiet>{say('inspection.commentsNone')}</Quiet>}
      <PlainList
        rows={comments.map(({ id, at, by, isFinding, text }) => ({
          key: id,
          main: (
            <>
              {isFinding ? (
                <Mark icon={<OverdueIcon />} tone="warning" text={say('inspection.finding')} />
              ) : (
                <Mark icon={<PersonIcon />} text={say('inspection.comment')} />
              )}
              <Quiet>{say('inspection.byAt', { name: by.displayName, at: when(at, 'second') })}</Quiet>
              <Pre>{text ?? say('inspection.textGone')}</Pre>
            </>
          ),
        }))}
      />
      {!signedAt && <CommentForm {...props} />}
    </Panel>
  )
}
