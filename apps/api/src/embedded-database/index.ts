export { EmbeddedDatabaseFault } from './embedded-database-fault.js'
export type { EmbeddedDatabase, EmbeddedDatabaseOptions } from './embedded-database.js'
export { startEmbeddedDatabase } from './start-embedded-database.js'
