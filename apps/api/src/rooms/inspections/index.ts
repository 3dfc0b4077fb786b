export { checkMonth, type CheckParts } from './check-month.js'
export { reportToFetch } from './fetch-report.js'
export {
  InspectionCommentFieldsResolver,
  InspectionFieldsResolver,
  PackAccountFieldsResolver,
  PackChangeFieldsResolver,
  PackExplanationFieldsResolver,
  PackExportFieldsResolver,
} from './inspection-fields.resolver.js'
export { InspectionsResolver } from './inspections.resolver.js'
