import { usePermission } from '../../data/use-permission.js'
import { DownloadLink } from '../../ui/download-link.js'
import { Line } from '../../ui/line.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { useLanguage } from '../../words/use-language.js'
import { useWords } from '../../words/use-words.js'
import type { Certificate } from './certificate-verbs.js'

/** The certificate as files: to be read, and to be checked. Each download is recorded. */
export const CertificateFiles = ({ certificate: { number, isInTree } }: { certificate: Certificate }) => {
  const say = useWords()
  const { tag } = useLanguage()
  const mayFetch = usePermission('certificate:fetch')
  if (!mayFetch) return null
  const files = [...PAPERS.toSorted((one) => (one.tag === tag ? -1 : 1)), ...VALUES]
  return (
    <ScreenOnly>
      <Panel title={say('certificate.files')}>
        <Line>
          {files
            .filter(({ ending }) => ending !== PROOF || isInTree)
            .map(({ ending, word }, place) => (
              <DownloadLink key={ending} path={`/admin/certificates/${number}.${ending}`} strong={place === 0}>
                {say(word)}
              </DownloadLink>
            ))}
        </Line>
        <Quiet>{say('certificate.filesHelp')}</Quiet>
      </Panel>
    </ScreenOnly>
  )
}

const PROOF = 'tlog-proof'
const PAPERS = [
  { ending: 'ko.pdf', tag: 'ko', word: 'certificate.pdfKo' },
  { ending: 'en.pdf', tag: 'en', word: 'certificate.pdfEn' },
] as const
const VALUES = [
  { ending: 'json', word: 'certificate.json' },
  { ending: 'txt', word: 'certificate.text' },
  { ending: PROOF, word: 'certificate.proof' },
] as const
