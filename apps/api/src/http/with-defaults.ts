import {
  astFromValue,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  isNonNullType,
  valueFromASTUntyped,
} from 'graphql'

/** A variable as it would be given by somebody who writes out every default of its type. What isn't valid stays as it is. */
export function withDefaults(type: GraphQLInputType, value: unknown): unknown {
  if (isNonNullType(type)) return withDefaults(type.ofType, value)
  if (isListType(type))
    return Array.isArray(value) ? value.map((one) => withDefaults(type.ofType, one)) : withDefaults(type.ofType, value)
  if (!isInputObjectType(type) || typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const given: Readonly<Record<string, unknown>> = { ...value }
  const whole: Record<string, unknown> = { ...given }
  for (const { name, type: own, defaultValue } of Object.values(type.getFields())) {
    if (given[name] !== undefined) whole[name] = withDefaults(own, given[name])
    else if (defaultValue !== undefined) whole[name] = asWritten(defaultValue, own)
  }
  return whole
}

/** A default as a client would write it: an enum by its name, a day as a text. */
function asWritten(value: unknown, type: GraphQLInputType): unknown {
  const written = astFromValue(value, type)
  return written ? valueFromASTUntyped(written) : undefined
}
