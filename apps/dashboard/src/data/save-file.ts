import { giveFile } from './give-file.js'

/**
 * Gives a table to the browser's downloads. It begins with a byte order mark, by which spreadsheets know that it is
 * UTF-8.
 */
export const saveFile = (name: string, text: string): void =>
  giveFile(name, 'text/csv;charset=utf-8', [MARK, text.startsWith(MARK) ? text.slice(1) : text])

const MARK = '\uFEFF'
