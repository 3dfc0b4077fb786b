export * from './generated/staff/graphql.js'
export * from './index.js'
