/** A file to be packed. */
export interface TarMember {
  /** At most 100 characters of ASCII. */
  readonly name: string
  /** In bytes; what follows must be as many. */
  readonly size: number
  readonly contents: Iterable<Uint8Array> | AsyncIterable<Uint8Array>
}

const BLOCK = 512
const MOST_BYTES = 8 ** 11 - 1

/** POSIX ustar, plain files only, one member at a time. */
export async function* tar(
  members: Iterable<TarMember> | AsyncIterable<TarMember>,
  madeAt: Date,
): AsyncGenerator<Uint8Array> {
  for await (const { name, size, contents } of members) {
    yield header(name, size, madeAt)
    let written = 0
    for await (const chunk of contents) {
      written += chunk.length
      yield chunk
    }
    if (written !== size) throw new Error(`${name} is not as long as it was said to be.`)
    yield Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK)
  }
  yield Buffer.alloc(2 * BLOCK)
}

function header(name: string, size: number, madeAt: Date): Buffer {
  if (!/^[\x21-\x7e]{1,100}$/.test(name) || size > MOST_BYTES) throw new RangeError('No such file fits into ustar.')
  const block = Buffer.alloc(BLOCK)
  const put = (text: string, at: number) => void block.write(text, at, 'latin1')
  put(name, 0)
  put('0000600\0', 100)
  put('0000000\0', 108)
  put('0000000\0', 116)
  put(`${octal(size)}\0`, 124)
  put(`${octal(Math.floor(madeAt.getTime() / 1000))}\0`, 136)
  put('        ', 148)
  put('0', 156)
  put('ustar\x0000', 257)
  const sum = block.reduce((total, byte) => total + byte, 0)
  put(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return block
}

const octal = (number: number): string => number.toString(8).padStart(11, '0')
