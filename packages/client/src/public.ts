export * from './generated/public/graphql.js'
export * from './index.js'
