import { useState } from 'react'
import { usePermission } from '../../data/use-permission.js'
import { ConfirmedAct } from '../../ui/confirmed-act.js'
import { TextField } from '../../ui/form/text-field.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { Small } from '../../ui/small.js'
import { TwoLines } from '../../ui/two-lines.js'
import { useLanguage } from '../../words/use-language.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { draftVerbs, type ListedVersion } from './draft-verbs.js'

type VersionsProps = { versions: readonly ListedVersion[]; onChange: () => void }

/** Every published version; one that is announced can be withdrawn until its day. */
export const Versions = ({ versions, onChange }: VersionsProps) => {
  const say = useWords()
  const when = useWhen()
  const { tag } = useLanguage()
  const mayWithdraw = usePermission('policy-version:withdraw')
  return (
    <Panel title={say('policyDraft.versions')}>
      <PlainList
        rows={versions.map(({ version, state, announcedOn, effectiveOn, withdrawnWhyKo, withdrawnWhyEn }) => ({
          key: version,
          main: (
            <TwoLines
              first={say('policyDraft.versionLine', {
                version,
                announcedOn: when(announcedOn),
                effectiveOn: when(effectiveOn),
              })}
              second={(tag === 'ko' ? withdrawnWhyKo : withdrawnWhyEn) ?? ''}
            />
          ),
          mark: (
            <>
              <Small>{say(`policyDraft.state.${state}`)}</Small>
              {state === 'COMING' && mayWithdraw && <Withdraw version={version} onDone={onChange} />}
            </>
          ),
        }))}
      />
    </Panel>
  )
}

const Withdraw = ({ version, onDone }: { version: string; onDone: () => void }) => {
  const say = useWords()
  const [reason, setReason] = useState({ reasonKo: '', reasonEn: '' })
  return (
    <ConfirmedAct
      small
      isDangerous
      act={say('policyDraft.withdraw')}
      label={say('policyDraft.withdrawTitle', { version })}
      title={say('policyDraft.withdrawTitle', { version })}
      text={
        <>
          {say('policyDraft.withdrawText')}
          {(['reasonKo', 'reasonEn'] as const).map((name) => (
            <TextField
              key={name}
              label={say(`policyDraft.${name}`)}
              lines={2}
              maxLength={1000}
              required
              value={reason[name]}
              onChange={(text) => setReason((was) => ({ ...was, [name]: text }))}
            />
          ))}
        </>
      }
      done={say('policyDraft.withdrawn')}
      verb={() => draftVerbs.withdraw({ version, ...reason })}
      onDone={onDone}
      onReload={onDone}
    />
  )
}
