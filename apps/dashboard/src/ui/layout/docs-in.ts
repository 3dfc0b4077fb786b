/** Where the docs begin in a language. */
export const docsIn = (tag: 'ko' | 'en'): string => `docs/index.${tag}.html`
