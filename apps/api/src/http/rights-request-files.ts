import { Router } from 'express'
import { notFound } from '../kernel/general.refusals.js'
import type { ReadingWork } from '../persistence/work.js'
import type { FormTemplate } from '../rooms/mandates/index.js'
import { powerOfAttorney } from '../rooms/mandates/index.js'
import { disclosureToFetch, noticeToFetch, type RequestFile, scanToFetch } from '../rooms/rights-requests/index.js'
import { demandSameOrigin } from './origins.js'
import { demandOwnNavigation } from './own-navigation.js'
import { receiveScan } from './receive-scan.js'
import { sendAttachment } from './send-attachment.js'
import { type DownloadParts, type FindFile, staffDownload } from './staff-download.js'

export interface RightsRequestFilesParts extends DownloadParts {
  readonly hosts: ReadonlySet<string>
  /** Form 11, as this installation words it. */
  readonly form: FormTemplate
}

/** Paper of rights requests: scans come in and go out, the power of attorney is made out. `/admin/rights-requests` */
export function rightsRequestFiles({ hosts, form, ...parts }: RightsRequestFilesParts): Router {
  const router = Router()
  const own = demandOwnNavigation(hosts)
  router.post('/:id/scans', demandSameOrigin(hosts), receiveScan(parts))
  router.get('/:id/scans/:scan', own, staffDownload(parts, 'scan:fetch', scan, 'RIGHTS_REQUEST'))
  router.get('/:id/power-of-attorney.pdf', own, staffDownload(parts, 'mandate:fetch', filled(form), 'RIGHTS_REQUEST'))
  router.get('/:id/:name', own, staffDownload(parts, 'rights-request:fetch', made, 'RIGHTS_REQUEST'))
  return router
}

const scan: FindFile = async (work, { params }) => {
  const { open, ...file } = await scanToFetch(work, String(params['id']), String(params['scan']))
  return async () => sendAttachment({ ...file, bytes: await open() })
}

const filled =
  (form: FormTemplate): FindFile =>
  async (work, { params }) => {
    const { render, fileName } = await powerOfAttorney(work, String(params['id']), form)
    return async () => sendAttachment({ type: 'application/pdf', fileName, bytes: await render() })
  }

const NAME = /^(?:notice[.](ko|en)[.]pdf|disclosure[.](pdf|json))$/

/** The notice to a person, and what a granted access shows. */
const made: FindFile = async (work, { params }) => {
  const [, language, ending] = NAME.exec(String(params['name'])) ?? []
  const id = String(params['id'])
  const { render, ...file } = await (language
    ? noticeToFetch(work, id, language === 'ko' ? 'ko' : 'en')
    : disclosure(work, id, ending))
  return async () => sendAttachment({ ...file, bytes: await render() })
}

async function disclosure(work: ReadingWork, id: string, ending: string | undefined): Promise<RequestFile> {
  if (ending === undefined) throw notFound()
  return disclosureToFetch(work, id, ending === 'json' ? 'json' : 'pdf')
}
