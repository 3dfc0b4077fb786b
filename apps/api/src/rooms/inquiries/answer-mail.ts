import type { PolicyDocument } from '@jikimi/policy'
import type { Locale } from '@jikimi/schema'
import type { Mail } from './mail.js'
import { fillVisitorName } from './visitor-name.js'

interface Answer {
  readonly document: PolicyDocument
  readonly address: string
  readonly name: string | undefined
  /** Empty for a mail that only brings a new link. */
  readonly body: string
  readonly number: string
  readonly locale: Locale
  readonly messageId: string
  /** Opens the case once; the token stands behind the `#`, which no server is sent. */
  readonly link: string
}

/** What the mails say around the letter, in the visitor's language. */
const around = ({ document, number, link }: Answer) => {
  const { nameKo, nameEn } = document.controller
  return {
    KO: {
      subject: `[${nameKo}] 문의 ${number}에 대한 답변`,
      linkSubject: `[${nameKo}] 문의 ${number}의 새 링크`,
      link: [
        `문의 내용을 보거나 답장을 쓰시려면 아래 링크를 여세요. 14일 안에 한 번만 열 수 있고, 필요하면 새 링크를 받을 수 있습니다.`,
        link,
      ],
      notes: ['이 메일에 회신하시면 읽을 수 없습니다. 파일은 받지 않습니다.'],
      end: `문의 번호 ${number}\n${nameKo}`,
    },
    EN: {
      subject: `[${nameEn}] Answer to your inquiry ${number}`,
      linkSubject: `[${nameEn}] A new link to your inquiry ${number}`,
      link: [
        `To read your inquiry or to write back, open the link below. It opens once within 14 days; you can ask for a new one.`,
        link,
      ],
      notes: ['Replies to this e-mail are not read, and files can not be attached.'],
      end: `Inquiry ${number}\n${nameEn}`,
    },
  }
}

/** Carries the letter, the case's number and the link, and of the collection nothing but a name that the letter calls for. */
export function answerMail(answer: Answer): Mail {
  const { address, name, body, locale, messageId } = answer
  const words = around(answer)[locale]
  const letter = body === '' ? [] : [fillVisitorName(body, name, locale)]
  const text = [...letter, words.link.join('\n'), ...words.notes, `--\n${words.end}\n`].join('\n\n')
  return { messageId, to: address, subject: body === '' ? words.linkSubject : words.subject, text }
}
