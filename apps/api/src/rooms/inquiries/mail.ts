/** One plain-text e-mail to one person. `messageId` stays the same when it has to be sent again. */
export interface Mail {
  readonly messageId: string
  readonly to: string
  readonly subject: string
  readonly text: string
}
