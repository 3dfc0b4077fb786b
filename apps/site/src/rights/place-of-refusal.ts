const places: Readonly<Record<string, string>> = {
  REQUEST_KINDS_NOT_VALID: 'kind',
  CONTACT_NOT_VALID: 'email',
  WORDS_TOO_LONG: 'words',
}

/** Beside which field of a request a refusal is said. */
export const placeOfRefusal = (code: string): string | undefined => places[code]
