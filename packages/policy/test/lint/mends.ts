import { append, officer, reword, type Draft } from './changed.js'

/** How one finding of CALIVERSE 1.0 is mended, and what else goes because it said the same of the same words. */
export type Mend = { readonly mend: (draft: Draft) => void; readonly alsoGoes?: string }

/** Every finding on CALIVERSE 1.0, with what mends it. */
export const MENDS: Readonly<Record<string, Mend>> = {
  'ERROR 02 REQUIRED_ITEM_ALSO_OPTIONAL': {
    mend: (draft) => {
      draft.published.required = ['NAME', 'EMAIL']
      draft.published.optional = ['CONTACT_NUMBER']
    },
  },
  'ERROR 02 COLLECTED_ITEM_NOT_LISTED CONTENT': {
    mend: (draft) => {
      draft.published.required.push('CONTENT')
      for (const item of draft.items) item.implied = false
    },
  },
  'ERROR 03 STATUTORY_RETENTION_NOT_LISTED': {
    mend: (draft) => {
      append(draft, '03', '- Evidence of transactions: 5 years (Framework Act on National Taxes, Article 85-3)')
      draft.retention.statutory.push({
        code: 'TRANSACTIONS',
        statute: 'Framework Act on National Taxes, Article 85-3',
        label: { ko: '거래 증빙', en: 'Evidence of transactions' },
        months: 60,
      })
    },
  },
  'ERROR 04 CITED_TITLE_NOT_FOUND 01 purpose of the collection and use of personal information': {
    mend: (draft) =>
      reword(draft, '04', '"1. Purpose of the Collection and Use of Personal Information"', 'article 01'),
  },
  'ERROR 06 RIGHTS_CHANNEL_MISSING WEBSITE': { mend: (draft) => void draft.rights.channels.push('WEBSITE') },
  'ERROR 10 CPO_CONTACT_MISSING': {
    mend: (draft) => void (officer(draft, 'CHIEF_PRIVACY_OFFICER').telephone = '02-0000-0000'),
  },
  'ERROR 10 OFFICER_EMAIL_BLANK CHIEF_PRIVACY_OFFICER': {
    mend: (draft) => void (officer(draft, 'CHIEF_PRIVACY_OFFICER').email = 'cpo@example.kr'),
    alsoGoes: 'ERROR 10 CPO_CONTACT_MISSING',
  },
  'ERROR 10 OFFICER_EMAIL_BLANK PRIVACY_OFFICER': {
    mend: (draft) => void (officer(draft, 'PRIVACY_OFFICER').email = 'privacy@example.kr'),
  },
  'ERROR 10 OFFICER_TELEPHONE_TOO_SHORT PRIVACY_OFFICER': {
    mend: (draft) => void (officer(draft, 'PRIVACY_OFFICER').telephone = '+82-2-514-5007'),
  },
  'ERROR 11 NOTICE_TOO_SHORT': { mend: (draft) => void (draft.announcedOn = '2021-12-25') },
  'WARNING 01 PURPOSE_HEADING_IS_QUESTION': {
    mend: (draft) =>
      reword(
        draft,
        '01',
        'What field would you like to experience in the metaverse the most?',
        'Purposes of Processing',
      ),
  },
  'WARNING 03 RETENTION_START_NOT_STATED 3': {
    mend: (draft) => reword(draft, '03', '3 months (consent', '3 months from the day of collection (consent'),
  },
  'WARNING 06 CITED_SOURCE_HAS_MOVED FORMS_OF_THE_ENFORCEMENT_RULES': {
    mend: (draft) =>
      reword(
        draft,
        '06',
        'Form 11 annexed under the Enforcement Rules of the Personal Information Protection Act',
        'the form of the Notice on the Method of Processing Personal Information',
      ),
  },
  'WARNING 06 RIGHT_NOT_NAMED WITHDRAWAL': {
    mend: (draft) =>
      void draft.rights.demands.push({ code: 'WITHDRAWAL', label: { ko: '동의 철회', en: 'Withdrawal of consent' } }),
  },
  'WARNING 10 OFFICERS_ARE_ONE_PERSON': {
    mend: (draft) => void (officer(draft, 'PRIVACY_OFFICER').name = '가상인'),
  },
  'WARNING 11 ORDINAL_NOT_ENGLISH 1th in - Date of enforcement: Jan 1th, 2022': {
    mend: (draft) => reword(draft, '11', 'Jan 1th', 'Jan 1st'),
  },
  'WARNING -- TEMPLATE_FILLER_LEFT FOOTER': {
    mend: (draft) => void (draft.footer.en = '가상 주식회사, 가상시 지은길 12\n통신판매업신고번호 : 2026-가상-00001'),
  },
  'INFO 02 LISTED_ITEM_NOT_COLLECTED SERVICE_USAGE_RECORDS': {
    mend: (draft) => {
      draft.published.generated = ['ACCESS_LOG', 'IP_ADDRESS']
      draft.items = draft.items.filter(({ code }) => code !== 'SERVICE_USAGE_RECORDS')
    },
  },
  'INFO 06 ANSWER_PERIOD_NOT_STATED': {
    mend: (draft) => append(draft, '06', 'You are told the result within 10 days of your demand.'),
  },
  'INFO 06 RESTRICTION_WITHOUT_EXCEPTION': {
    mend: (draft) => reword(draft, '06', 'made and completed.', 'made and completed, unless a law compels it.'),
  },
  'INFO 10 CPO_SEAT_TO_CONFIRM': {
    mend: (draft) =>
      void (officer(draft, 'CHIEF_PRIVACY_OFFICER').position = { ko: '대표이사', en: 'Chief executive officer' }),
  },
  // After the filler, which leaves the line with the number in its place.
  'WARNING -- MAIL_ORDER_WITHOUT_RETENTION': {
    mend: (draft) => void (draft.footer.en = draft.footer.en.replace(/\n통신판매업신고번호[^\n]*/, '')),
  },
}
