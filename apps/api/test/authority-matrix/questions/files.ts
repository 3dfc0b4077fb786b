import type { FileField } from '../matrix.js'
import type { Things } from './things.js'

/** Where each file lies that staff fetch by GET; a tile is the whole log's, the others are of one thing. */
export const fileAbout = ({ index, inspection, certificate, ...things }: Things): Record<FileField, string> => ({
  'files of tiles': '/log/tile/0/000.p/1',
  'files of proofs': `/log/proof/${index}.tlog-proof`,
  'files of exports': `/admin/files/exports/${things.export}.tar.gz`,
  'files of inspections': `/admin/files/inspections/${inspection}.ko.pdf`,
  'files of certificates': `/admin/certificates/${certificate}.txt`,
  'files of statements': `/admin/certificates/${certificate}/${things.caseNumber}.json`,
})
