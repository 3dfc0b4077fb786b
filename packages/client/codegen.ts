import type { CodegenConfig } from '@graphql-codegen/cli'

const scalars = { ID: 'string', CalendarDay: 'string', Instant: 'string', ItemCode: 'string', PurposeCode: 'string' }

/** One endpoint: its printed schema and its operations become one generated folder with its manifest of documents. */
const endpoint = (name: 'public' | 'staff') => ({
  schema: `../schema/${name}.graphql`,
  documents: `operations/${name}/**/*.graphql`,
  preset: 'client' as const,
  presetConfig: { fragmentMasking: false, skipIndexFile: true, persistedDocuments: { hashAlgorithm: 'sha256' } },
  config: {
    scalars,
    strictScalars: true,
    documentMode: 'string',
    enumType: 'string-literal',
    importExtension: '.js' as const,
    skipTypename: true,
    useTypeImports: true,
  },
})

const config: CodegenConfig = {
  generates: { 'src/generated/public/': endpoint('public'), 'src/generated/staff/': endpoint('staff') },
}

export default config
