/** How the words inside an entry are spelt. */
export const spellings = {
  code: /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  part: /^([1-9]\d{0,8})\/([1-9]\d{0,8})$/,
  hour: /:00:00Z$/,
  version: /^\d{1,9}\.\d{1,9}$/,
  day: /^\d{4}-\d\d-\d\d$/,
}
