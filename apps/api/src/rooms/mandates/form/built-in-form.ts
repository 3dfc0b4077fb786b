import type { FormTemplate } from './form-template.js'

/** Form 11 of the notice on how to process personal information, with English beside it. @law PIPA 38①; Decree 45② */
export const BUILT_IN_FORM: FormTemplate = {
  title: '위임장',
  parts: [
    { kind: 'NOTE', text: '개인정보 처리 방법에 관한 고시 [별지 제11호서식] · Power of attorney (Form 11)' },
    { kind: 'HEADING', text: '위임받는 사람 (Representative)' },
    {
      kind: 'FACTS',
      rows: [
        ['성명 (Name)', '{{agent.name}}'],
        ['전화번호 (Phone)', '{{agent.phone}}'],
        ['이메일 (E-mail)', '{{agent.email}}'],
        ['생년월일 (Date of birth)', '{{agent.birthDate}}'],
        ['정보주체와의 관계 (Relation)', '{{agent.relation}}'],
        ['주소 (Address)', '{{agent.address}}'],
      ],
    },
    { kind: 'HEADING', text: '위임하는 사람 (Data subject)' },
    {
      kind: 'FACTS',
      rows: [
        ['성명 (Name)', '{{delegator.name}}'],
        ['전화번호 (Phone)', '{{delegator.phone}}'],
        ['이메일 (E-mail)', '{{delegator.email}}'],
        ['생년월일 (Date of birth)', '{{delegator.birthDate}}'],
        ['주소 (Address)', '{{delegator.address}}'],
      ],
    },
    { kind: 'HEADING', text: '위임하는 내용 (What is delegated)' },
    {
      kind: 'FACTS',
      rows: [
        ['권리 (Rights)', '{{rights}}'],
        ['기간 (Period)', '{{period}}'],
        ['접수번호 (Request)', '{{number}}'],
      ],
    },
    {
      kind: 'TEXT',
      text: '「개인정보 보호법」 제38조제1항에 따라 위에 표시한 개인정보 권리행사 요구를 위의 사람에게 위임합니다.',
    },
    {
      kind: 'NOTE',
      text: 'Under Article 38 (1) of the Personal Information Protection Act I delegate the demands marked above to the person named above. I can revoke this at any time.',
    },
    {
      kind: 'FACTS',
      rows: [
        ['날짜 (Date)', '{{date}}'],
        ['위임하는 사람 (Data subject)', '\n(서명 또는 인) (signature or seal)'],
      ],
    },
    { kind: 'TEXT', text: '{{controller}} 귀하' },
    {
      kind: 'NOTE',
      text: '위임하는 사람은 언제든지 위임을 철회할 수 있으며, 철회하면 위임받은 사람은 그때부터 아무것도 볼 수 없습니다. 법정대리인은 가족관계증명서 등 법정대리 관계를 증명하는 서류를 함께 내십시오. 신분증 사본을 내실 때는 주민등록번호 뒷자리를 가려 주십시오.',
    },
  ],
}
