import { allWords } from './i18n-provider.js'

/** A page that says more than the first ones do: it opens once it and its words are there. */
export const withAllWords = async <Page>(page: Promise<Page>): Promise<Page> => {
  const [loaded] = await Promise.all([page, allWords()])
  return loaded
}
