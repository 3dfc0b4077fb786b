import { Router } from 'express'
import { notFound } from '../kernel/general.refusals.js'
import type { ReadingWork } from '../persistence/work.js'
import { type CertificateFile, certificateToFetch, statementToFetch } from '../rooms/certificates/index.js'
import { demandOwnNavigation } from './own-navigation.js'
import { type DownloadParts, type FindFile, type FoundFile, staffDownload } from './staff-download.js'

export interface CertificateFilesParts extends DownloadParts {
  readonly hosts: ReadonlySet<string>
}

const NAME = /^(D-\d{4}-\d{6,9})[.]([a-z.-]{2,12})$/
const CASE = /^(Q-[0-9A-Z-]{4,20})[.]json$/

/** Certificates of destruction, to be taken home and checked. `/admin/certificates` */
export function certificateFiles({ hosts, ...parts }: CertificateFilesParts): Router {
  const router = Router()
  router.use(demandOwnNavigation(hosts))
  router.get('/:name', staffDownload(parts, 'certificate:fetch', whole))
  router.get('/:number/:name', staffDownload(parts, 'certificate:fetch', oneCase))
  return router
}

const whole: FindFile = async (work: ReadingWork, { params }) => {
  const [, number, ending] = NAME.exec(String(params['name'])) ?? []
  if (number === undefined || ending === undefined) throw notFound()
  return found(certificateToFetch(work, number, ending))
}

/** The statement of one case under it. */
const oneCase: FindFile = async (work: ReadingWork, { params }) => {
  const caseNumber = CASE.exec(String(params['name']))?.[1]
  if (caseNumber === undefined) throw notFound()
  return found(statementToFetch(work, String(params['number']), caseNumber))
}

async function found(asked: Promise<CertificateFile>): Promise<() => Promise<FoundFile>> {
  const { fileName, type, render } = await asked
  return async () => {
    const bytes = await render()
    return {
      send: async (response) => {
        response.setHeader('content-type', type)
        response.setHeader('content-length', bytes.length)
        response.setHeader('content-disposition', `attachment; filename="${fileName}"`)
        response.setHeader('cache-control', 'no-store')
        response.end(bytes)
      },
      end: async () => undefined,
    }
  }
}
