/** What a visitor can choose about cookies that are not needed, as far as the policy in force offers it. */
export const COOKIE_CHOICES = ['ALLOW_ALL', 'ASK_EACH_TIME', 'REFUSE_ALL'] as const

export type CookieChoice = (typeof COOKIE_CHOICES)[number]
