import { once } from 'node:events'
import { createServer, type Server } from 'node:net'
import { mailer } from './send-mail.js'

const MAIL = { messageId: 'id-1', to: 'somebody@example.kr', subject: 'subject', text: 'text' }

/** What a server says to a command that begins so; to all else it says yes. */
type Replies = Readonly<Record<string, string>>

const open: Server[] = []

/** A mail server of a few lines on loopback; what it was sent is kept. */
async function aServer(replies: Replies, received: string[] = []): Promise<string> {
  const server = createServer((socket) => {
    let isBody = false
    socket.write('220 ready\r\n')
    socket.on('error', () => undefined)
    socket.on('data', (bytes) => {
      for (const line of bytes.toString('utf8').split('\r\n').filter(Boolean)) {
        received.push(line)
        if (isBody && line !== '.') continue
        isBody = line === 'DATA' && !replies['DATA']
        const own = Object.keys(replies).find((command) => line.startsWith(command))
        socket.write(`${own ? replies[own] : isBody ? '354 go on' : '250 yes'}\r\n`)
      }
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  open.push(server)
  const address = server.address()
  return `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
}

afterAll(() => open.forEach((server) => server.close()))

const faultOf = async (replies: Replies): Promise<object> => {
  const send = mailer(await aServer(replies), 'no-reply@example.kr')
  return send(MAIL).then(
    () => ({}),
    (fault: object) => fault,
  )
}

it('a letter is sent under the Message-ID that it was given, as plain text', async () => {
  const received: string[] = []
  await mailer(await aServer({}, received), 'Jikimi <no-reply@mail.example.kr>')(MAIL)
  expect(received).toContain('Message-ID: <id-1@mail.example.kr>')
  expect(received.join('\n')).toContain('Content-Type: text/plain')
})

it.each([
  ['the recipient', { 'RCPT TO': '550 5.1.1 no such user' }, 550],
  ['the recipient for now', { 'RCPT TO': '451 4.3.0 later' }, 451],
  ['the letter', { '.': '554 5.7.1 not wanted' }, 554],
])('what a server says about %s comes through with its code', async (_what, replies, responseCode) => {
  expect(await faultOf(replies as Replies)).toMatchObject({ responseCode })
})

it.each([
  ['a sender that is refused', { 'MAIL FROM': '550 5.7.1 not you' }],
  ['a server that refuses everybody', { EHLO: '554 closed', HELO: '554 closed' }],
])('%s is our own trouble, not the letter’s', async (_what, replies) => {
  const fault = await faultOf(replies as Replies)
  expect(fault).toBeInstanceOf(Error)
  expect(fault).not.toHaveProperty('responseCode')
})

it('a server that is not there is trouble too', async () => {
  const send = mailer('smtp://127.0.0.1:1', 'no-reply@example.kr')
  await expect(send(MAIL)).rejects.toThrow('can not be used now')
})
