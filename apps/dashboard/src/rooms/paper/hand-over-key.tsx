import type { StoragePlaceFieldsFragment } from '@jikimi/client/staff'
import { useNotify } from 'react-admin'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { Ask } from '../../ui/ask.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'
import { mediaVerbs } from './media-verbs.js'
import { StaffField } from './staff-field.js'

type HandOverKeyProps = {
  place: StoragePlaceFieldsFragment
  onChange: (place: StoragePlaceFieldsFragment) => void
  onReload: () => void
}

/** Gives the key to somebody else; who held it stays in the history. */
export const HandOverKey = ({ place, onChange, onReload }: HandOverKeyProps) => {
  const say = useWords()
  const notify = useNotify()
  const handing = useAct(mediaVerbs.handOver)
  const [isAsking, setAsking] = useState(false)
  const [holderId, setHolderId] = useState('')
  const leave = () => {
    setAsking(false)
    setHolderId('')
    handing.clear()
  }
  const hand = async () => {
    const changed = await handing.run({ placeId: place.id, version: place.version, holderId })
    if (!changed) return
    leave()
    notify(say('media.handOverDone'), { type: 'success' })
    onChange(changed)
  }
  return (
    <>
      <ActButton onAct={() => setAsking(true)}>{say('media.handOver')}</ActButton>
      <Ask
        isOpen={isAsking}
        title={say('media.handOverTitle')}
        act={say('media.handOver')}
        isBusy={handing.isBusy}
        onAct={() => void hand()}
        onCancel={leave}
      >
        <StaffField
          label={say('media.holder')}
          none={say('media.holderNone')}
          without={place.holder.id}
          value={holderId}
          onChange={setHolderId}
        />
        <RefusalNotice refused={handing.refused} onReload={() => (leave(), onReload())} />
      </Ask>
    </>
  )
}
