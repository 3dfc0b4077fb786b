/** The size of a file as people say it: `980 B`, `12.3 kB`, `4.0 MB`. */
export const bytesInWords = (bytes: number): string => {
  const place = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  const value = bytes / 1000 ** place
  return `${place === 0 ? value : value.toFixed(1)} ${UNITS[place]}`
}

const UNITS = ['B', 'kB', 'MB', 'GB']
