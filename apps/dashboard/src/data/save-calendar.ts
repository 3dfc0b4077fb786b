import { giveFile } from './give-file.js'

/** Gives a meeting to the browser's downloads, as calendars read it: without a byte order mark. */
export const saveCalendar = (name: string, text: string): void => giveFile(name, 'text/calendar;charset=utf-8', [text])
