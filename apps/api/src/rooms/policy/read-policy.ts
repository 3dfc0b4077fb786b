import { articleText, isTranslation, type Locale, type PolicyDocument } from '@jikimi/policy'
import { viewOf } from '../../kernel/view.js'
import type { PublishedPolicy, ReadingWork } from '../../persistence/work.js'
import { ArticleView, PolicyWordsView, PublicPolicyView, PurposeLabelView } from './policy.view.js'

export const readPolicy = ({ ports, now }: ReadingWork, locale: Locale): PublicPolicyView =>
  policyView(ports.policy.current(now), locale)

export function policyView({ document, digest }: PublishedPolicy, locale: Locale): PublicPolicyView {
  return viewOf(PublicPolicyView, {
    version: document.version,
    controller: controllerName(document, locale),
    announcedOn: document.announcedOn,
    effectiveOn: document.effectiveOn,
    digest,
    isTranslation: isTranslation(document, locale),
    cookiePurposes: document.cookies.purposes.map((purpose) => purpose[locale]),
    cookieChoices: [...document.cookies.choices],
    preamble: document.preamble[locale],
    articles: document.articles.map(({ number }) => {
      const { heading, body } = articleText(document, number, locale)
      return viewOf(ArticleView, { number, heading, body })
    }),
  })
}

export function readPurposes({ ports, now }: ReadingWork, locale: Locale): PurposeLabelView[] {
  return ports.policy
    .current(now)
    .document.purposes.map(({ code, label, description }) =>
      viewOf(PurposeLabelView, { code, label: label[locale], description: description[locale] }),
    )
}

export function readPolicyWords({ ports, now }: ReadingWork): PolicyWordsView {
  const { document } = ports.policy.current(now)
  return viewOf(PolicyWordsView, {
    version: document.version,
    controller: controllerName(document, 'en'),
    original: document.language.original === 'ko' ? 'KO' : 'EN',
    articles: document.articles.map(({ number, text: { ko, en } }) => ({
      number,
      headingKo: ko.heading,
      headingEn: en.heading,
      bodyKo: ko.body,
      bodyEn: en.body,
    })),
    footerKo: document.footer.ko,
    footerEn: document.footer.en,
    purposes: document.purposes.map(({ code, label }) => ({ code, labelKo: label.ko, labelEn: label.en })),
    items: document.items.map(({ code, kind, label }) => ({ code, kind, labelKo: label.ko, labelEn: label.en })),
  })
}

const controllerName = ({ controller }: PolicyDocument, locale: Locale): string =>
  locale === 'ko' ? controller.nameKo : controller.nameEn
