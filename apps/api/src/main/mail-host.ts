/** The host of a sender, `name@host` or `Name <name@host>`: where Message-IDs are made. */
export const mailHost = (from: string): string => /@([^\s<>@]+)>?\s*$/.exec(from)?.[1] ?? 'jikimi'
