import { readReturnedMail } from './returned-mail.js'

const ID = '01a2059b-0000-7000-8000-000000000001'
const HOST = 'mail.example.kr'

const notice = ({ action = 'failed', status = '5.1.1', id = `<${ID}@${HOST}>` } = {}) =>
  [
    'From: MAILER-DAEMON@mx.example.kr',
    'Message-ID: <notice-1@mx.example.kr>',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.kr',
    '',
    'Final-Recipient: rfc822; somebody@example.kr',
    `Action: ${action}`,
    `Status: ${status}`,
    '',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID:`,
    ` ${id}`,
    '--b--',
  ].join('\r\n')

it.each([
  ['5.1.1', 'ADDRESS_UNKNOWN'],
  ['5.2.2', 'MAILBOX_FULL'],
  ['5.7.1', 'REFUSED'],
])('a notice with status %s names the letter and says %s', (status, reason) => {
  expect(readReturnedMail(notice({ status }), HOST)).toEqual({ messageId: ID, reason })
})

it.each([
  ['a notice of delay', notice({ action: 'delayed', status: '4.4.1' })],
  ['a notice about mail of somebody else', notice({ id: `<${ID}@elsewhere.example.kr>` })],
  ['a Message-ID that is none of ours', notice({ id: `<news-7@${HOST}>` })],
  ['a letter that only talks of one', `I got <${ID}@${HOST}> twice.`],
  ['nothing', ''],
])('%s is no returned letter', (_what, text) => {
  expect(readReturnedMail(text, HOST)).toBeUndefined()
})

it('a host is taken to the letter: its dots are no wildcards', () => {
  expect(readReturnedMail(notice({ id: `<${ID}@mailxexample.kr>` }), HOST)).toBeUndefined()
})
