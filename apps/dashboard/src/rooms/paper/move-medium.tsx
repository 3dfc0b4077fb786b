import { useNotify } from 'react-admin'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { Ask } from '../../ui/ask.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'
import { mediaVerbs } from './media-verbs.js'
import type { MediumProps } from './open-medium.js'
import { PlaceField } from './place-field.js'

/** Puts a medium in another place; where it lay stays in its history. */
export const MoveMedium = ({ value, onChange, onReload }: MediumProps) => {
  const say = useWords()
  const notify = useNotify()
  const moving = useAct(mediaVerbs.move)
  const [isAsking, setAsking] = useState(false)
  const [placeId, setPlaceId] = useState('')
  const leave = () => {
    setAsking(false)
    setPlaceId('')
    moving.clear()
  }
  const move = async () => {
    const moved = await moving.run({ mediumId: value.id, version: value.version, placeId })
    if (!moved) return
    leave()
    notify(say('media.moveDone'), { type: 'success' })
    onChange(moved)
  }
  return (
    <>
      <ActButton onAct={() => setAsking(true)}>{say('media.move')}</ActButton>
      <Ask
        isOpen={isAsking}
        title={say('media.moveTitle')}
        act={say('media.move')}
        isBusy={moving.isBusy}
        onAct={() => void move()}
        onCancel={leave}
      >
        <PlaceField without={value.place?.id} value={placeId} onChange={setPlaceId} />
        <RefusalNotice refused={moving.refused} onReload={() => (leave(), onReload())} />
      </Ask>
    </>
  )
}
