/** One file of the repository: its path from the root, with slashes, and its text. */
export interface Source {
  readonly path: string
  readonly text: string
}

export const isCode = ({ path }: Source): boolean => /\.(ts|tsx|mjs|js)$/.test(path)
export const isTypeScript = ({ path }: Source): boolean => /\.tsx?$/.test(path)
export const isTest = ({ path }: Source): boolean => /\.test\.tsx?$/.test(path) || /\/test\//.test(path)
/** What runs in an installation: neither a test nor a script of the workshop. */
export const isProduct = (source: Source): boolean =>
  isTypeScript(source) && !isTest(source) && /^(apps|packages)\/[^/]+\/src\//.test(source.path)
export const isOfApi = (source: Source): boolean => isProduct(source) && source.path.startsWith('apps/api/src/')
