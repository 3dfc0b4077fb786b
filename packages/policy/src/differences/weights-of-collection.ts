import { consented, editorial, minor, significant, type Weight } from './weight.js'

/** Purposes, items, periods: what a data subject consents to. @law PIPA 15②, 16 */
export const WEIGHTS_OF_COLLECTION = {
  PURPOSE_ADDED: significant('처리 목적이 늘어납니다.', 'Personal information is processed for one more purpose.'),
  PURPOSE_REMOVED: significant('처리 목적이 없어집니다.', 'A purpose of processing ends.'),
  PURPOSE_REWORDED: consented(
    '동의받은 수집·이용 목적이 바뀌므로 다시 알리고 동의를 받아야 합니다(법 제15조 제2항 제1호).',
    'The purpose that was consented to changes: tell again and obtain consent again (PIPA 15②1).',
  ),
  USE_ADDED: consented(
    '동의받은 목적에 이용이 하나 늘어나므로 다시 동의를 받아야 합니다(법 제15조 제2항 제1호).',
    'A use is added to the purpose that was consented to (PIPA 15②1).',
  ),
  USE_REMOVED: minor('이용이 줄어듭니다.', 'A use ends.'),
  USE_REWORDED: consented(
    '동의받은 이용의 내용이 바뀝니다(법 제15조 제2항 제1호).',
    'A use that was consented to changes (PIPA 15②1).',
  ),
  REFUSAL_REWORDED: consented(
    '동의를 거부할 때의 불이익이 바뀌므로 다시 알리고 동의를 받아야 합니다(법 제15조 제2항 제4호).',
    'What refusing costs changes: tell again and obtain consent again (PIPA 15②4).',
  ),
  ACHIEVED_REWORDED: consented(
    '목적이 달성되는 때, 곧 보유 기간이 바뀝니다(법 제15조 제2항 제3호).',
    'When the purpose is achieved, and with it the period, changes (PIPA 15②3).',
  ),
  OPTIONAL_REWORDED: minor(
    '선택 항목에 관한 안내가 바뀝니다(법 제16조 제3항).',
    'What is said of the optional items changes (PIPA 16③).',
  ),
  ITEM_ADDED: consented(
    '수집 항목이 늘어나므로 다시 동의를 받아야 합니다(법 제15조 제2항 제2호).',
    'One more item is collected: obtain consent again (PIPA 15②2).',
  ),
  ITEM_REMOVED: significant(
    '수집이 줄어듭니다. 받은 동의의 범위 안입니다.',
    'Less is collected, within the consent that was given.',
  ),
  ITEM_BECAME_REQUIRED: consented(
    '적지 않을 수 있던 항목을 꼭 적어야 합니다(법 제15조 제2항, 제16조 제3항).',
    'What could be left out must be given (PIPA 15②, 16③).',
  ),
  ITEM_BECAME_OPTIONAL: minor('적지 않아도 되는 항목이 됩니다.', 'It can be left out from now on.'),
  ITEM_BECAME_GENERATED: consented(
    '스스로 적던 항목이 저절로 수집됩니다(법 제15조 제2항 제2호).',
    'What was given by the person comes about by itself (PIPA 15②2).',
  ),
  ITEM_TAKEN: consented('적어 두고 수집하지 않던 항목을 수집합니다.', 'What was listed and not taken is taken.'),
  ITEM_NOT_TAKEN: minor('목록에는 있으나 수집하지 않습니다.', 'It is listed and not taken any more.'),
  ITEM_RENAMED: consented(
    '동의받은 항목의 이름이 바뀝니다(법 제15조 제2항 제2호).',
    'The item that was consented to is called otherwise (PIPA 15②2).',
  ),
  ITEM_KIND_CHANGED: consented(
    '같은 이름으로 다른 정보를 수집합니다(법 제15조 제2항 제2호).',
    'Under the same name something else is collected (PIPA 15②2).',
  ),
  ITEM_REASON_REWORDED: minor('항목이 필요한 이유의 설명이 바뀝니다.', 'Why it is needed is said otherwise.'),
  ITEM_LENGTH_CHANGED: minor('적을 수 있는 길이가 바뀝니다.', 'How long it may be changes.'),
  LISTED_ITEMS_CHANGED: minor('처리방침에 적힌 항목의 목록이 바뀝니다.', 'The lists of items in the text change.'),
  COLLECTION_CHANNEL_ADDED: significant('수집하는 방법이 늘어납니다.', 'Information is collected by one more way.'),
  COLLECTION_CHANNEL_REMOVED: minor('수집하는 방법이 줄어듭니다.', 'A way of collection ends.'),
  PERIOD_LONGER: consented(
    '동의받은 기간보다 오래 보유하므로 다시 동의를 받아야 합니다(법 제15조 제2항 제3호).',
    'It is kept longer than was consented to: obtain consent again (PIPA 15②3).',
  ),
  PERIOD_SHORTER: significant(
    '보유 기간이 짧아집니다. 받은 동의의 범위 안입니다.',
    'It is kept for less long, within the consent that was given.',
  ),
  ACHIEVED_LATER: consented(
    '목적을 달성한 뒤 더 오래 보유합니다(법 제15조 제2항 제3호).',
    'It is kept longer once its purpose is achieved (PIPA 15②3).',
  ),
  ACHIEVED_SOONER: significant(
    '목적을 달성한 뒤 더 일찍 파기합니다.',
    'It is destroyed sooner once its purpose is achieved.',
  ),
  STATUTE_ADDED: significant(
    '법령에 따라 더 오래 보존하는 정보가 늘어납니다. 동의가 아니라 법령이 근거입니다.',
    'A statute keeps something longer: by law, not by consent.',
  ),
  STATUTE_REMOVED: significant('법령에 따른 보존이 없어집니다.', 'A statutory retention ends.'),
  STATUTE_CHANGED: significant('법령에 따른 보존의 내용이 바뀝니다.', 'A statutory retention changes.'),
  INTERPRETATION_CHANGED: editorial(
    '글이 비워 둔 것을 읽는 방법이 바뀝니다.',
    'How the software reads what the text leaves open changes.',
  ),
} as const satisfies Record<string, Weight>
