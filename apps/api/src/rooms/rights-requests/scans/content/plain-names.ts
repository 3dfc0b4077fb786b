/** In names of a PDF any letter may be written as `#` and its code: `/Java#53cript` is `/JavaScript`. */
export const plainNames = (text: string): string =>
  text.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
