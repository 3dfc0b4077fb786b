/** Control characters other than tab and line feed, NUL before all, and the mark left by bytes that are not UTF-8. */
export const unstorable = /[[\p{Cc}\uFFFD]--[\t\n]]/gv
