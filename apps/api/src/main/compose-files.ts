import type { Router } from 'express'
import type { Logger } from 'pino'
import type { Configuration } from '../config/configuration.js'
import { certificateFiles } from '../http/certificate-files.js'
import { logFiles, type LogFilesParts } from '../http/log-files.js'
import { rightsRequestFiles } from '../http/rights-request-files.js'
import { staffFiles } from '../http/staff-files.js'
import { loadFormTemplate } from '../rooms/mandates/index.js'

interface Files {
  readonly files: Router
  readonly certificates: Router
  readonly rightsRequests: Router
  readonly log: Router
}

/** What staff fetch and bring as files, each behind its permission. */
export async function composeFiles(
  parts: LogFilesParts,
  { exportsFolder, templatesFolder }: Configuration,
  log: Logger,
): Promise<Files> {
  const form = await loadFormTemplate(templatesFolder, (problem) => log.error(problem))
  return {
    files: staffFiles({ ...parts, exportsFolder }),
    certificates: certificateFiles(parts),
    rightsRequests: rightsRequestFiles({ ...parts, form }),
    log: logFiles(parts),
  }
}
