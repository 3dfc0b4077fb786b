export { RegisterResolver } from './register.resolver.js'
