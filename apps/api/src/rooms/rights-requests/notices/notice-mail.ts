import type { Locale } from '@jikimi/schema'
import { sheetLines } from '../../../documents/sheet-lines.js'
import { languageOf } from '../../../kernel/language.js'
import type { Mail } from '../../inquiries/index.js'
import type { KeptNotice } from './kept-notice.js'

const WORDS = {
  KO: {
    subject: (number: string) => `개인정보 권리행사 요구 ${number}에 대한 통지`,
    page: '진행 상황과 조치 내용은 아래 페이지에서 확인하실 수 있습니다. 이 메일을 받으신 주소를 적으시면 한 번만 쓸 수 있는 링크를 보내 드립니다.',
    note: '이 메일에 회신하셔도 저희가 읽을 수 없습니다.',
  },
  EN: {
    subject: (number: string) => `Notice on your request ${number}`,
    page: 'You can follow the request on the page below: enter the address at which this e-mail reached you, and you get a link that works once.',
    note: 'Replies to this e-mail are not read.',
  },
} as const

/** The whole notice as text. It greets nobody by name and shows nothing that is held of the person. */
export function noticeMail(notice: KeptNotice, to: Omit<Mail, 'subject' | 'text'> & NoticeOf): Mail {
  const { locale, number, page, ...mail } = to
  const words = WORDS[locale]
  const sheet = notice[languageOf(locale)]
  const text = [sheet.title, '', ...sheetLines(sheet), '', words.page, page, '', words.note, ''].join('\n')
  return { ...mail, subject: words.subject(number), text }
}

interface NoticeOf {
  readonly locale: Locale
  readonly number: string
  readonly page: string
}
