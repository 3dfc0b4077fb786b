const SIGN_IN_NAME = /^[a-z0-9][a-z0-9._+@-]{2,253}$/

/** However a name was typed, in capitals or full-width, composed or not: it is one name, and this is how it is kept. */
export const signInNameOf = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase()

/** Latin letters only: two names that look the same are the same. */
export const isSignInName = (name: string): boolean => SIGN_IN_NAME.test(name)
