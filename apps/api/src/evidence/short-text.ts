const MOST_BYTES = 65_536

/** The text of an answer; a longer one than anybody has reason to send is a fault. */
export async function shortText(answer: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of answer.body ?? []) {
    length += chunk.length
    if (length > MOST_BYTES) throw new RangeError('A witness says too much.')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
