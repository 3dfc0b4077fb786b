/** What became of a consent. */
export const CONSENT_EVENT_KINDS = ['GIVEN', 'RENEWED', 'REFUSED', 'WITHDRAWN', 'EXPIRED'] as const

export type ConsentEventKind = (typeof CONSENT_EVENT_KINDS)[number]

/** How far a campaign has come that asks for consent again. */
export const CONSENT_CAMPAIGN_STATES = ['RUNNING', 'DONE', 'STOPPED'] as const

export type ConsentCampaignState = (typeof CONSENT_CAMPAIGN_STATES)[number]

/** Whether somebody who is asked again can still answer, or what they answered. */
export const CONSENT_ASK_STATES = ['OPEN', 'RENEWED', 'REFUSED', 'OVER'] as const

export type ConsentAskState = (typeof CONSENT_ASK_STATES)[number]
