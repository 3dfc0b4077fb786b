import type { RecordProofFieldsFragment } from '@jikimi/client/staff'
import { usePermission } from '../../data/use-permission.js'
import { ActButton } from '../../ui/act-button.js'
import { CodeBlock } from '../../ui/code-block.js'
import { DownloadLink } from '../../ui/download-link.js'
import { Empty } from '../../ui/empty.js'
import { Facts } from '../../ui/facts.js'
import { Mono } from '../../ui/mono.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { Spaced } from '../../ui/spaced.js'
import { TextLink } from '../../ui/text-link.js'
import { useWords } from '../../words/use-words.js'
import { RawProof } from './raw-proof.js'

type RecordProofPanelProps = { proof: RecordProofFieldsFragment | null; onReload: () => void }

/** Where the record stands in the tree, what that proves in plain words, and the file to check it elsewhere. */
export const RecordProofPanel = ({ proof, onReload }: RecordProofPanelProps) => {
  const say = useWords()
  const maySeeLog = usePermission('log:read')
  const toLog = maySeeLog && <TextLink to="/transparency-log">{say('proof.toLog')}</TextLink>
  return (
    <Panel title={say('proof.title')} actions={<ScreenOnly>{toLog}</ScreenOnly>}>
      {proof ? (
        <Proof proof={proof} />
      ) : (
        <Empty
          title={say('proof.none')}
          help={say('proof.noneHelp')}
          action={<ActButton onAct={onReload}>{say('action.reload')}</ActButton>}
        />
      )}
    </Panel>
  )
}

const Proof = ({ proof }: { proof: RecordProofFieldsFragment }) => {
  const say = useWords()
  const mayProve = usePermission('access-record:prove')
  const { index, treeSize, hashes, leafHash, path } = proof
  const command = `node jikimi-verify.mjs ${path.slice(path.lastIndexOf('/') + 1)} --key log.vkey`
  return (
    <>
      <Facts
        facts={[
          { label: say('proof.place'), value: say('proof.placeOf', { index, size: treeSize }) },
          { label: say('proof.leafHash'), value: <Mono>{leafHash}</Mono> },
        ]}
      />
      <Spaced>{say('proof.says', { size: treeSize, count: hashes.length })}</Spaced>
      {mayProve && (
        <ScreenOnly>
          <DownloadLink path={path}>{say('proof.download')}</DownloadLink>
          <Quiet>{say('proof.downloadHelp')}</Quiet>
          <CodeBlock label={say('proof.downloadHelp')}>{command}</CodeBlock>
        </ScreenOnly>
      )}
      <RawProof proof={proof} />
    </>
  )
}
