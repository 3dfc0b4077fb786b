/** What a list is narrowed by, as its form and its address hold it: text, and empty means "any". */
export type Filter<Name extends string> = Readonly<Record<Name, string>>

type AddressFilter<Name extends string> = {
  /** The filter of an address. What it doesn't know or what has another shape counts as not there. */
  of: (search: string) => Filter<Name>
  /** Where the page shows this filter. */
  at: (filter: Partial<Filter<Name>>) => string
}

/**
 * A filter that stands in the address of a page. Only what has its shape, an id, a code or a day, ever gets there or is
 * read from there; what somebody typed elsewhere has none of these.
 */
export const addressFilter = <Name extends string>(
  page: string,
  shapes: Readonly<Record<Name, RegExp>>,
): AddressFilter<Name> => {
  const names = Object.keys(shapes) as Name[]
  const fitting = (value: (name: Name) => string | null | undefined) =>
    names.map((name): [Name, string] => {
      const given = value(name) ?? ''
      return [name, shapes[name].test(given) ? given : '']
    })
  return {
    of: (search) => {
      const given = new URLSearchParams(search)
      return Object.fromEntries(fitting((name) => given.get(name))) as Filter<Name>
    },
    at: (filter) => {
      const parts = fitting((name) => filter[name]).filter(([, value]) => value !== '')
      return parts.length === 0 ? page : `${page}?${new URLSearchParams(parts).toString()}`
    },
  }
}
