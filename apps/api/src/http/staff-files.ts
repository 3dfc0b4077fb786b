import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { Router, type Response } from 'express'
import { notFound } from '../kernel/general.refusals.js'
import { exportToFetch } from '../rooms/access-log/index.js'
import { reportToFetch } from '../rooms/inspections/index.js'
import { demandOwnNavigation } from './own-navigation.js'
import { type DownloadParts, type FindFile, type FoundFile, staffDownload } from './staff-download.js'

export interface StaffFilesParts extends DownloadParts {
  readonly hosts: ReadonlySet<string>
  /** Where archives of exports lie. */
  readonly exportsFolder: string
}

/** What staff take home as files: archives of exports, and reports of inspections. `/admin/files` */
export function staffFiles({ hosts, exportsFolder, ...parts }: StaffFilesParts): Router {
  const router = Router()
  router.use(demandOwnNavigation(hosts))
  router.get('/exports/:name', staffDownload(parts, 'record-export:fetch', archive(exportsFolder)))
  router.get('/inspections/:name', staffDownload(parts, 'inspection:fetch', report))
  return router
}

const ARCHIVE = /^([0-9a-f-]{36})[.]tar[.]gz$/
const REPORT = /^([0-9a-f-]{36})[.](ko|en)[.]pdf$/

const archive =
  (folder: string): FindFile =>
  async (work, { params }) => {
    const id = ARCHIVE.exec(String(params['name']))?.[1]
    if (id === undefined) throw notFound()
    const { path, fileName } = await exportToFetch(work, folder, id)
    return async (): Promise<FoundFile> => {
      // Held open from here on: what is on record can be sent, also when its day ends now
      const file = await open(path).catch(() => {
        throw notFound()
      })
      const { size } = await file.stat()
      return {
        send: (response) => {
          describe(response, 'application/gzip', fileName, size)
          // Whoever hangs up has what was sent so far
          return pipeline(file.createReadStream(), response).catch(() => void response.destroy())
        },
        end: () => file.close(),
      }
    }
  }

const report: FindFile = async (work, { params }) => {
  const [, id, language] = REPORT.exec(String(params['name'])) ?? []
  if (id === undefined) throw notFound()
  const { fileName, render } = await reportToFetch(work, id, language === 'ko' ? 'ko' : 'en')
  return async (): Promise<FoundFile> => {
    const pdf = await render()
    return {
      send: async (response) => {
        describe(response, 'application/pdf', fileName, pdf.length)
        response.end(pdf)
      },
      end: async () => undefined,
    }
  }
}

function describe(response: Response, type: string, fileName: string, size: number): void {
  response.setHeader('content-type', type)
  response.setHeader('content-length', size)
  response.setHeader('content-disposition', `attachment; filename="${fileName}"`)
  response.setHeader('cache-control', 'no-store')
}
