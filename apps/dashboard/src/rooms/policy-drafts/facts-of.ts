import { isList, isObject, type Json, type JsonObject } from './json.js'

/** What the head of a policy says: its number, its days, its texts beside the articles. */
const HEAD = ['version', 'announcedOn', 'effectiveOn', 'title', 'preamble', 'footer', 'controller', 'language']
/** Neither a fact nor for changing. */
const NONE = ['format', 'articles']

export const headOf = (document: JsonObject): readonly string[] => HEAD.filter((key) => document[key] !== undefined)

/** The parts of the document that an article states; items stand with how they are collected. */
export const factsOf = (document: JsonObject, article: string): readonly string[] =>
  Object.entries(document)
    .filter(([key]) => !HEAD.includes(key) && !NONE.includes(key))
    .filter(([key, value]) => articleOf(document, key, value) === article)
    .map(([key]) => key)

function articleOf(document: JsonObject, key: string, value: Json | undefined): Json | undefined {
  if (key === 'items' || key === 'published')
    return articleOf(document, 'collectionMethod', document['collectionMethod'])
  const [first] = isList(value) ? value : [value]
  if (isObject(first) && typeof first['article'] === 'string') return first['article']
  return key === 'agencies' ? articleOf(document, 'officers', document['officers']) : undefined
}
