import { useLoaded } from '../../data/use-loaded.js'
import { Notice } from '../../ui/notice.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { TextLink } from '../../ui/text-link.js'
import { useWords } from '../../words/use-words.js'
import { unclaimedVerbs } from './unclaimed-verbs.js'

/** How much is restricted without a request after a restore; nothing is said of none. */
export const UnclaimedAtHome = () => {
  const say = useWords()
  const { value = [], refused, reload } = useLoaded(unclaimedVerbs.list, 'restrictions')
  return (
    <>
      <RefusalNotice refused={refused} onReload={reload} />
      {value.length > 0 && (
        <Notice tone="warning">
          <TextLink to="/unclaimed-restrictions" strong>
            {say('rightsHome.unclaimed', { smart_count: value.length })}
          </TextLink>
        </Notice>
      )}
    </>
  )
}
