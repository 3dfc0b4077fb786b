import type { Words } from './words.js'

export const consentInKorean: Words['consentPage'] = {
  title: '다시 동의하시겠습니까?',
  lead: '동의하신 내용이 바뀌었습니다. 저희가 하려는 것을 보시고 직접 정하시면 됩니다.',
  open: '내용 보기',
  opening: '여는 중…',
  code: '이메일에 있는 코드',
  codeHint: '링크에서 “#” 뒤에 있는 부분입니다. 링크 전체를 붙여 넣으셔도 됩니다.',
  spendsNothing: '보기만 해서는 아무것도 정해지지 않습니다. 로그인이 필요 없고 쿠키도 저장하지 않습니다.',
  unknown: '알 수 없는 코드입니다. 일부가 빠졌거나, 약속드린 대로 해당 개인정보가 이미 파기되었을 수 있습니다.',
  about: (day, purpose) =>
    `${day}에 ‘${purpose}’ 목적으로 남기신 개인정보에 관한 것입니다. 안전을 위해 그 내용은 여기에 표시하지 않습니다.`,
  agreed: (before, now) => `${before} 버전에 동의하셨고, 지금은 ${now} 버전이 시행 중입니다.`,
  changes: (now) => `${now} 버전에서 바뀐 내용 보기`,
  text: '동의하실 내용',
  textOf: (version) => `${version} 버전의 내용`,
  answered: '답변',
  until: (day) => `${day}까지 답하실 수 있습니다.`,
  otherwise:
    '동의하지 않으시거나 답하지 않으시면 해당 개인정보를 더 이상 이용하지 않고 지체 없이 파기합니다. 다른 불이익은 없습니다.',
  agree: '동의합니다',
  disagree: '동의하지 않습니다',
  answering: '보내는 중…',
  changedTitle: '다시 확인해 주세요',
  changed: '그사이 동의 내용이 바뀌었습니다. 아래 내용을 다시 확인해 주세요.',
  done: {
    RENEWED: {
      title: '다시 동의해 주셔서 감사합니다',
      text: '아래 내용대로 처리합니다. 동의는 내 개인정보 페이지에서 언제든지 철회하실 수 있습니다.',
    },
    REFUSED: {
      title: '동의하지 않으셨습니다',
      text: '해당 개인정보를 더 이상 이용하지 않고 지체 없이 파기합니다. 더 하실 일은 없습니다.',
    },
    OVER: {
      title: '이제 답하실 수 없습니다',
      text: '기한이 지났거나 개인정보처리방침이 다시 바뀌었습니다. 확인되지 않은 개인정보는 이용하지 않고 파기합니다.',
    },
  },
  myPage: '내 개인정보 페이지로',
  digest: '이 내용의 해시값 (SHA-256)',
}
