import type { RecordProofFieldsFragment } from '@jikimi/client/staff'
import { CodeBlock } from '../../ui/code-block.js'
import { Small } from '../../ui/small.js'
import { Unfolded } from '../../ui/unfolded.js'
import { useWords } from '../../words/use-words.js'

/** The values as they are, for whoever computes them anew. */
export const RawProof = ({ proof }: { proof: RecordProofFieldsFragment }) => {
  const say = useWords()
  const values = [
    { label: say('proof.body'), text: indented(proof.body) },
    { label: say('proof.salt'), text: proof.salt },
    { label: say('proof.entry'), text: proof.entry },
    { label: say('proof.hashes'), text: proof.hashes.join('\n') },
    { label: say('proof.checkpoint'), text: proof.checkpoint },
  ]
  return (
    <Unfolded name={say('proof.raw')}>
      {values.map(({ label, text }) => (
        <div key={label}>
          <Small>{label}</Small>
          <CodeBlock label={label}>{text}</CodeBlock>
        </div>
      ))}
    </Unfolded>
  )
}

/** One key a line, to be read; what is hashed has none of these spaces. */
const indented = (body: string): string => {
  try {
    return JSON.stringify(JSON.parse(body), null, 1)
  } catch {
    return body
  }
}
