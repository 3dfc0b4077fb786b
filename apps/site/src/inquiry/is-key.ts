const key = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Whether this is an idempotency key as our form makes them. */
export const isKey = (value: string | undefined): value is string => value !== undefined && key.test(value)
