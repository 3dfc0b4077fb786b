import { Extensions } from 'type-graphql'

/** Marks a field of the schema whose value is personal information of a data subject, masked or not. */
export const Personal = () => Extensions({ personal: true })
