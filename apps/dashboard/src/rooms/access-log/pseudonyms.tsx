import { useState } from 'react'
import { ActButton } from '../../ui/act-button.js'
import { Mono } from '../../ui/mono.js'
import { PlainList } from '../../ui/plain-list.js'
import { Quiet } from '../../ui/quiet.js'
import { SubHeading } from '../../ui/sub-heading.js'
import { TextLink } from '../../ui/text-link.js'
import { useWords } from '../../words/use-words.js'
import { addressOf } from './record-filter.js'

/** The collections that a record reached; each leads to everybody who saw that person. There can be a thousand. */
export const Pseudonyms = ({ pseudonyms }: { pseudonyms: readonly string[] }) => {
  const say = useWords()
  const [isWhole, setWhole] = useState(false)
  if (pseudonyms.length === 0) return null
  const shown = isWhole ? pseudonyms : pseudonyms.slice(0, FEW)
  return (
    <>
      <SubHeading>{say('record.pseudonyms')}</SubHeading>
      <Quiet>{say('record.pseudonymsHelp')}</Quiet>
      <PlainList
        rows={shown.map((pseudonym) => ({
          key: pseudonym,
          main: <Mono>{pseudonym}</Mono>,
          mark: (
            <TextLink to={addressOf({ collection: pseudonym })} label={say('record.whoSawIt', { pseudonym })}>
              {say('record.whoSaw')}
            </TextLink>
          ),
        }))}
      />
      {shown.length < pseudonyms.length && (
        <ActButton small tone="quiet" onAct={() => setWhole(true)}>
          {say('record.showAll', { count: pseudonyms.length })}
        </ActButton>
      )}
    </>
  )
}

const FEW = 10
