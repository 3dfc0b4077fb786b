/** Addresses of the built files, as pages name them. */
export type Assets = { script: string; style: string; icon: string; font: string }
