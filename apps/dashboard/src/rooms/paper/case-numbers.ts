/** Numbers as somebody types them: one a line, or between blanks and commas. */
export const caseNumbersIn = (text: string): string[] => [...new Set(text.toUpperCase().match(/[^\s,;]+/g) ?? [])]
