/** The text of a posted field, composed as it is stored; of one that came twice, the first. */
export const textIn = (field: unknown): string => {
  const first: unknown = [field].flat()[0]
  return typeof first === 'string' ? first.replaceAll('\r\n', '\n').normalize('NFC') : ''
}
