/** What a witness signs: a time, POSIX seconds, and the whole text of the checkpoint. */
export const cosignedMessage = (text: string, seconds: bigint): Buffer =>
  Buffer.from(`cosignature/v1\ntime ${seconds}\n${text}`, 'utf8')
