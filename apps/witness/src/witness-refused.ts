/** The witness does not start, and why: for whoever runs it. */
export class WitnessRefused extends Error {
  override readonly name = 'WitnessRefused'
}
