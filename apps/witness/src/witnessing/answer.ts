/** What is said to a client. Nothing of a request is repeated. */
export interface Answer {
  readonly status: number
  readonly type: string
  readonly body: string
}

const TEXT = 'text/plain; charset=utf-8'

/** The answers of C2SP tlog-witness. */
export const answers = {
  signed: (lines: string): Answer => ({ status: 200, type: TEXT, body: lines }),
  checkpoint: (note: string): Answer => ({ status: 200, type: TEXT, body: note }),
  notValid: (): Answer => ({ status: 400, type: TEXT, body: 'not a valid request\n' }),
  notSigned: (): Answer => ({ status: 403, type: TEXT, body: 'no valid signature of the log\n' }),
  notKnown: (): Answer => ({ status: 404, type: TEXT, body: 'not known\n' }),
  notAllowed: (): Answer => ({ status: 405, type: TEXT, body: 'another method\n' }),
  /** The size to prove from. */
  otherSize: (size: number): Answer => ({ status: 409, type: 'text/x.tlog.size', body: `${size}\n` }),
  tooLarge: (): Answer => ({ status: 413, type: TEXT, body: 'too large\n' }),
  notConsistent: (): Answer => ({ status: 422, type: TEXT, body: 'not consistent with what was cosigned\n' }),
  fault: (): Answer => ({ status: 500, type: TEXT, body: 'the witness has a fault\n' }),
}
