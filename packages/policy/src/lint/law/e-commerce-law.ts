/** Whether a statute, as a policy writes it, is the one on consumers in electronic commerce, or its decree. */
export const isECommerceLaw = (statute: string): boolean =>
  /전자\s*상거래|e-?commerce|electronic commerce/i.test(statute)
