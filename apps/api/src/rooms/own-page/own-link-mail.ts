import type { PolicyDocument } from '@jikimi/policy'
import type { Locale, RightKind } from '@jikimi/schema'
import type { Mail } from '../inquiries/index.js'

interface OwnLink {
  readonly document: PolicyDocument
  readonly address: string
  readonly locale: Locale
  readonly messageId: string
  /** Opens the page once; the token stands behind the `#`, which no server is sent. */
  readonly link: string
  /** Those that opening it proves. */
  readonly requests: readonly { readonly number: string; readonly right: RightKind }[]
  readonly isAgent: boolean
}

const RIGHTS: Readonly<Record<Locale, Readonly<Record<RightKind, string>>>> = {
  KO: { ACCESS: '열람', CORRECTION: '정정', DELETION: '삭제', SUSPENSION: '처리정지', WITHDRAWAL: '동의 철회' },
  EN: {
    ACCESS: 'access',
    CORRECTION: 'correction',
    DELETION: 'deletion',
    SUSPENSION: 'suspension of processing',
    WITHDRAWAL: 'withdrawal of consent',
  },
}

const named = (requests: OwnLink['requests'], rights: Readonly<Record<RightKind, string>>): string =>
  requests.map(({ number, right }) => `${number} (${rights[right]})`).join(', ')

const korean = ({ document, requests, isAgent, link }: OwnLink) => {
  const { nameKo } = document.controller
  const proof = requests.length > 0
  return {
    subject: proof ? `[${nameKo}] 개인정보 권리행사 요구 확인` : `[${nameKo}] 내 개인정보 열람 링크`,
    lines: [
      proof
        ? `이 주소로 저희가 보유한 개인정보에 대해 다음 권리행사 요구가 접수되었습니다: ${named(requests, RIGHTS.KO)}`
        : '이 주소로 저희가 보유한 개인정보와 권리행사 요구를 볼 수 있는 링크를 요청하셨습니다.',
      ...(isAgent ? ['대리인으로서 위임받은 범위의 요구만 볼 수 있습니다.'] : []),
      `아래 링크를 열고 화면의 버튼을 눌러 주세요. 24시간 안에 한 번만 쓸 수 있으며, 다른 사람에게 전달하지 마세요.\n${link}`,
      proof
        ? '버튼을 누르면 본인이 한 요구임이 확인됩니다. 직접 요구하지 않으셨다면 누르지 마세요. 확인되지 않은 요구는 저절로 끝납니다. 요구를 확인하지 않고 내 개인정보만 보시려면 사이트의 권리 안내에서 링크를 따로 받으세요.'
        : '요청하지 않으셨다면 이 메일은 무시하셔도 됩니다. 아무 일도 일어나지 않습니다.',
      `--\n${nameKo}\n`,
    ],
  }
}

const english = ({ document, requests, isAgent, link }: OwnLink) => {
  const { nameEn } = document.controller
  const proof = requests.length > 0
  return {
    subject: proof ? `[${nameEn}] Please confirm your request` : `[${nameEn}] The link to your personal information`,
    lines: [
      proof
        ? `These requests about the personal information that we hold under this address were received: ${named(requests, RIGHTS.EN)}`
        : 'You asked for a link to the personal information that we hold under this address, and to your requests.',
      ...(isAgent ? ['As an agent you see the requests that your mandate covers.'] : []),
      `Open the link below and press the button there. It works once, within 24 hours. Please do not forward it.\n${link}`,
      proof
        ? 'Pressing the button confirms that the requests are yours. If you did not make them, do not press it: unconfirmed requests end by themselves. To see your information without confirming them, ask for a link of its own on our page about your rights.'
        : 'If you did not ask for it, you need not do anything.',
      `--\n${nameEn}\n`,
    ],
  }
}

/** Carries the link, and the numbers and rights of the requests; of what is held nothing at all. */
export function ownLinkMail(link: OwnLink): Mail {
  const { subject, lines } = link.locale === 'KO' ? korean(link) : english(link)
  return { messageId: link.messageId, to: link.address, subject, text: lines.join('\n\n') }
}
