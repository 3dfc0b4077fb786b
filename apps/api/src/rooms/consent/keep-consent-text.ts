import type { WritingWork } from '../../persistence/work.js'

/** Word for word, once per digest. @law PIPA 15② */
export async function keepConsentText(work: WritingWork, { text, digest }: { text: string; digest: string }) {
  await work.rows(
    'keep-consent-text',
    'insert into jikimi.consent_text (digest, text) values ($1, $2) on conflict do nothing',
    [digest, text],
  )
}
