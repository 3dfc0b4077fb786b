/** The shape of one language's words: the same keys as the first language, and any sentence. */
export type Words<T> = { [K in keyof T]: T[K] extends string ? string : Words<T[K]> }

/** Every dotted path to a sentence, so that a key that doesn't exist is a type error. */
export type WordKeyOf<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${WordKeyOf<T[K]>}`
}[keyof T & string]
