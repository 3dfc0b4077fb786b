/** A policy document, or what somebody has made of it halfway. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject
export type JsonObject = { readonly [key: string]: Json | undefined }

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)
export const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

/** With one value replaced, or taken out where it is undefined. */
export const withValue = (object: JsonObject, key: string, value: Json | undefined): JsonObject => ({
  ...object,
  [key]: value,
})

export const objectIn = (source: string): JsonObject => {
  const read: Json = JSON.parse(source)
  return isObject(read) ? read : {}
}
