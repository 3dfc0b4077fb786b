export { PAPER_RESOLVERS } from './paper-resolvers.js'
