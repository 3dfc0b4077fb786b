const LAW = /\b(?:act|laws?|decree|statutes?)\b|법률|법령|시행령|[가-힣](?<!방)법(?=[\s」』).,:;]|에|상|$)/i

/** Whether a stretch of text speaks of a law. The Korean word for "method" (방법) ends like one and is none. */
export const namesLaw = (text: string): boolean => LAW.test(text)
