import type { FileField } from '../matrix.js'
import type { Things } from './things.js'

/** Where each file lies that staff fetch or send; a tile is the whole log's, the others are of one thing. */
export const fileAbout = ({
  index,
  inspection,
  certificate,
  request,
  ...things
}: Things): Record<FileField, string> => ({
  'files of tiles': '/log/tile/0/000.p/1',
  'files of proofs': `/log/proof/${index}.tlog-proof`,
  'files of exports': `/admin/files/exports/${things.export}.tar.gz`,
  'files of inspections': `/admin/files/inspections/${inspection}.ko.pdf`,
  'files of certificates': `/admin/certificates/${certificate}.txt`,
  'files of notices': `/admin/rights-requests/${request}/notice.ko.pdf`,
  'files of disclosures': `/admin/rights-requests/${request}/disclosure.json`,
  'files of powers of attorney': `/admin/rights-requests/${request}/power-of-attorney.pdf`,
  'files of scans': `/admin/rights-requests/${request}/scans/${things.scan}`,
  'files added to requests': `/admin/rights-requests/${request}/scans?kind=EVIDENCE`,
  'files of own data': '/own/data.ko.json',
  'files of statements': `/admin/certificates/${certificate}/${things.caseNumber}.json`,
})
