import { type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max'

/** Reads a valid phone number in any written form, Korean by default. Text around the number makes it none. */
export function parsePhone(value: string): PhoneNumber | undefined {
  const phone = parsePhoneNumberFromString(value.normalize('NFKC').trim(), { defaultCountry: 'KR', extract: false })
  return phone?.isValid() ? phone : undefined
}
