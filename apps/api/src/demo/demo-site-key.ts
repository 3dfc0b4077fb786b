/** For trying the public endpoint in a demo; refused by name in production. */
export const DEMO_SITE_KEY = 'demo-demo-demo-demo-demo-demo-demo-demo-dem'
