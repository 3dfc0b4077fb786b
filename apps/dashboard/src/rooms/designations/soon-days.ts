/** Days before its end at which a designation or an attendance starts to stand out. */
export const SOON_DAYS = 30
