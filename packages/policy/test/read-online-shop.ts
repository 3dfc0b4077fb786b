import { readFileSync } from 'node:fs'

/** An invented online shop's policy, unlike the first customer's in whatever may differ. */
export function readOnlineShop(): string {
  return readFileSync(new URL('./an-online-shop.yaml', import.meta.url), 'utf8')
}
