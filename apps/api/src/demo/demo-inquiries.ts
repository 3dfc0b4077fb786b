import type { SitePort } from '@jikimi/site'

interface Invented {
  readonly purpose: string
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly content: string
}

/** Obviously invented, sent through the public endpoint like any visitor's. */
const INVENTED: readonly Invented[] = [
  {
    purpose: 'CIVIL_COMPLAINT',
    name: '홍길동',
    email: 'hong@example.kr',
    phone: '010-0000-0001',
    content: '메타버스 체험 예약을 다음 주로 바꾸고 싶습니다. 가능한 시간을 알려 주세요.',
  },
  {
    purpose: 'CIVIL_COMPLAINT',
    name: '성춘향',
    email: 'chunhyang@example.kr',
    phone: '010-0000-0002',
    content: '지난달 접수한 민원의 처리 결과를 아직 받지 못했습니다. 확인 부탁드립니다.',
  },
  {
    purpose: 'CIVIL_COMPLAINT',
    name: '이몽룡',
    email: 'mongryong@example.kr',
    phone: '010-0000-0003',
    content: '회원 정보를 열람하는 방법이 궁금합니다.',
  },
  {
    purpose: 'CIVIL_COMPLAINT',
    name: '남궁도령',
    email: 'namgung@example.kr',
    phone: '010-0000-0004',
    content: '홈페이지에서 영상이 재생되지 않습니다.',
  },
  {
    purpose: 'IR_MEETING',
    name: '심청',
    email: 'shimchung@example.kr',
    phone: '010-0000-0005',
    content: '4분기 IR 미팅 일정을 문의드립니다.',
  },
]

export async function sendDemoInquiries(site: SitePort): Promise<void> {
  for (const [index, { purpose, name, email, phone, content }] of INVENTED.entries()) {
    const form = await site.inquiryForm(purpose, 'KO')
    await site.submitInquiry(
      {
        purpose,
        locale: 'KO',
        policyVersion: form.policyVersion,
        consentDigest: form.consentDigest,
        hasConsented: true,
        idempotencyKey: `demo-inquiry-${index + 1}`,
        items: [
          { code: 'NAME', value: name },
          { code: 'EMAIL', value: email },
          { code: 'CONTACT_NUMBER', value: phone },
          { code: 'CONTENT', value: content },
        ],
      },
      { address: '192.0.2.10' },
    )
  }
}
