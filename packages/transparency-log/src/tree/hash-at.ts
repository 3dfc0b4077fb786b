/** The hash of the full subtree over the leaves from `index · 2^level`, 2^level of them. Level 0 are the leaf hashes. */
export type HashAt = (level: number, index: number) => Uint8Array
