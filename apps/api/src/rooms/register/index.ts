export { RegisterResolver } from './register.resolver.js'
export { RegisteredFieldsResolver } from './registered-fields.resolver.js'
