/** Makes a view: an instance of the class that GraphQL knows, filled with plain values. */
export const viewOf = <V extends object>(type: new () => V, values: Omit<V, never>): V =>
  Object.assign(new type(), values)
