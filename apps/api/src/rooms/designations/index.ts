export { DesignationFieldsResolver } from './designation-fields.resolver.js'
export { DesignationMapping } from './designation.mapping.js'
export { DesignationsResolver } from './designations.resolver.js'
