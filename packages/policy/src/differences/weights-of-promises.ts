import { consented, editorial, minor, significant, type Weight } from './weight.js'

/** Whom it goes to, what people may demand, how it is kept safe and destroyed, who answers for it. */
export const WEIGHTS_OF_PROMISES = {
  RECIPIENT_ADDED: consented(
    '제3자에게 제공하려면 따로 동의를 받아야 합니다(법 제17조).',
    'Provision to a third party takes consent of its own (PIPA 17).',
  ),
  RECIPIENT_REMOVED: significant('제3자 제공이 줄어듭니다.', 'A provision to a third party ends.'),
  RECIPIENT_PURPOSE_CHANGED: consented(
    '제공받는 자의 이용 목적이 바뀌므로 다시 동의를 받아야 합니다(법 제17조 제2항).',
    'What the recipient uses it for changes: obtain consent again (PIPA 17②).',
  ),
  PRIOR_CONSENT_DROPPED: consented(
    '사전 동의 없이 제공할 수 있게 됩니다(법 제17조).',
    'Information may be provided without prior consent (PIPA 17).',
  ),
  PRIOR_CONSENT_PROMISED: minor('사전 동의를 받아야만 제공합니다.', 'Nothing is provided without prior consent.'),
  OUTSOURCEE_ADDED: significant(
    '처리를 맡는 수탁자가 늘어나므로 공개해야 합니다(법 제26조 제2항).',
    'One more company processes on behalf: it has to be disclosed (PIPA 26②).',
  ),
  OUTSOURCEE_REMOVED: minor('수탁자가 줄어듭니다.', 'An outsourcing ends.'),
  OUTSOURCED_WORK_CHANGED: significant(
    '위탁하는 업무가 바뀝니다(법 제26조 제2항).',
    'The outsourced work changes (PIPA 26②).',
  ),
  RIGHT_ADDED: minor('요구할 수 있는 권리가 늘어납니다.', 'One more right can be exercised.'),
  RIGHT_REMOVED: significant('처리방침에서 권리가 빠집니다.', 'The policy names a right no more.'),
  RIGHT_REWORDED: minor('권리의 이름이 바뀝니다.', 'A right is called otherwise.'),
  RIGHTS_CHANNEL_ADDED: minor('권리를 행사하는 방법이 늘어납니다.', 'Rights can be exercised by one more way.'),
  RIGHTS_CHANNEL_REMOVED: significant('권리를 행사하는 방법이 줄어듭니다.', 'A way to exercise rights ends.'),
  RESTRICTION_PROMISED: minor(
    '처리하는 동안 이용을 멈추는 요구가 늘어납니다.',
    'While one more kind of demand runs, nothing is used.',
  ),
  RESTRICTION_DROPPED: significant(
    '요구를 처리하는 동안에도 이용할 수 있게 됩니다.',
    'Information may be used while such a demand runs.',
  ),
  REPRESENTATIVE_ADDED: minor(
    '대신 요구할 수 있는 사람이 늘어납니다.',
    'One more kind of person may act for the data subject.',
  ),
  REPRESENTATIVE_REMOVED: significant(
    '대신 요구할 수 있는 사람이 줄어듭니다.',
    'Fewer people may act for the data subject.',
  ),
  POWER_OF_ATTORNEY_CHANGED: minor('위임장의 안내가 바뀝니다.', 'What is said of the power of attorney changes.'),
  SEPARATE_STORAGE_DROPPED: significant(
    '법령에 따라 보존하는 정보를 분리하지 않게 됩니다(법 제21조 제3항).',
    'What a statute keeps is stored apart no more (PIPA 21③).',
  ),
  SEPARATE_STORAGE_PROMISED: minor('법령에 따라 보존하는 정보를 분리합니다.', 'What a statute keeps is stored apart.'),
  DESTRUCTION_METHOD_ADDED: minor('파기 방법이 늘어납니다.', 'One more way of destruction is named.'),
  DESTRUCTION_METHOD_REMOVED: significant('파기 방법이 빠집니다.', 'A way of destruction is named no more.'),
  COOKIE_PURPOSE_ADDED: significant(
    '쿠키를 쓰는 목적이 늘어납니다(법 제30조 제1항 제7호).',
    'Cookies serve one more purpose (PIPA 30①7).',
  ),
  COOKIE_PURPOSE_REMOVED: minor('쿠키를 쓰는 목적이 줄어듭니다.', 'Cookies serve a purpose less.'),
  COOKIE_CHOICE_ADDED: minor('쿠키에 대한 선택이 늘어납니다.', 'One more choice about cookies is offered.'),
  COOKIE_CHOICE_REMOVED: significant(
    '쿠키를 거부하거나 고를 방법이 줄어듭니다.',
    'A choice about cookies is offered no more.',
  ),
  MEASURE_ADDED: minor('안전조치가 늘어납니다.', 'One more measure of safety is taken.'),
  MEASURE_REMOVED: significant('안전조치가 빠집니다.', 'A measure of safety is named no more.'),
  OFFICER_ADDED: minor('담당자가 늘어납니다.', 'One more person is responsible.'),
  OFFICER_REMOVED: significant(
    '담당자가 없어집니다(법 제30조 제1항 제6호).',
    'A responsible person is named no more (PIPA 30①6).',
  ),
  OFFICER_CHANGED: minor('담당자가 바뀝니다.', 'Who is responsible changes.'),
  OFFICER_CONTACT_CHANGED: minor('담당자의 연락처가 바뀝니다.', 'How to reach who is responsible changes.'),
  AGENCY_ADDED: minor('도움을 구할 기관이 늘어납니다.', 'One more body to turn to is named.'),
  AGENCY_REMOVED: minor('도움을 구할 기관이 빠집니다.', 'A body to turn to is named no more.'),
  AGENCY_CHANGED: minor('도움을 구할 기관의 안내가 바뀝니다.', 'How to reach a body changes.'),
  NOTICE_SHORTER: significant('변경을 더 늦게 알리게 됩니다.', 'Changes are announced less long ahead.'),
  NOTICE_LONGER: minor('변경을 더 일찍 알립니다.', 'Changes are announced longer ahead.'),
  NOTICE_PLACE_CHANGED: significant('변경을 알리는 곳이 바뀝니다.', 'Changes are announced somewhere else.'),
  CONTROLLER_RENAMED: significant('개인정보처리자의 이름이 바뀝니다.', 'The controller is called otherwise.'),
  CONTROLLER_DETAIL_CHANGED: editorial(
    '회사 정보의 빈칸이 바뀝니다.',
    'A detail of the company that was left as a template’s filler changes.',
  ),
  LANGUAGE_CHANGED: significant('구속력이 있는 언어가 바뀝니다.', 'Another language binds.'),
  ARTICLE_ADDED: minor('조항이 늘어납니다.', 'An article is added.'),
  ARTICLE_REMOVED: significant('조항이 없어집니다.', 'An article is removed.'),
  ARTICLE_MOVED: editorial('조항의 순서가 바뀝니다.', 'The articles stand in another order.'),
  REFERENCE_MOVED: editorial('같은 내용이 다른 조항에 적힙니다.', 'The same is stated in another article.'),
} as const satisfies Record<string, Weight>
