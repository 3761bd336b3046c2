import { strict as assert } from 'node:assert';
import type { Page } from 'playwright-core';
import { lookAt } from './phone/looks';
import type { Scenario, World } from './world';

type Kind = 'complain' | 'phone' | 'object' | 'replace' | 'rate';
const voice = (kind: Kind): readonly [name: string, path: string] => [
  `voice-${kind}`,
  `case/voice/voice?kind=${kind}&id=`,
];
const page = (name: string, path: string): readonly [name: string, path: string] => [name, `${path}?id=`];

/** The pages of a case, each as somebody of the sample world who has it that way. */
const people: Readonly<Record<string, readonly (readonly [name: string, path: string])[]>> = {
  'sample-submitted': [
    page('case-submitted', 'case/case/case'),
    page('withdraw', 'case/withdraw/withdraw'),
    voice('complain'),
    voice('phone'),
  ],
  'sample-supplement': [
    page('case-supplement', 'case/case/case'),
    page('supplement', 'case/supplement/supplement'),
  ],
  'sample-assigned': [page('case-assigned', 'case/case/case'), voice('replace')],
  'sample-refused': [page('case-refused', 'case/case/case'), voice('object')],
  'sample-helper-chen': [page('case-unconfirmed', 'case/case/case')],
};

/** The first of the own applications, by the list of the phone. */
async function ownCase(phone: Page): Promise<string> {
  await phone.locator('.page:not([hidden]) .line').first().waitFor();

  return phone.evaluate<string>('__mp.top().caller.data.lines[0].id');
}

async function openAt(phone: Page, path: string): Promise<void> {
  await phone.goto(phone.url().replace(/#.*$/, `#/${path}`));
  await phone.reload();
  await phone.waitForSelector('html[data-mp-ready]');
  await phone.waitForLoadState('networkidle');
}

async function lookAtOwn(world: World, openid: string): Promise<void> {
  const phone = await world.phone(openid, '/pages/cases/cases');
  const id = await ownCase(phone);
  await lookAt(world, phone, `cases-${openid}`);
  const problems: string[] = [];
  for (const [name, path] of people[openid] ?? []) {
    await openAt(phone, `${path}${id}`);
    await lookAt(world, phone, name).catch((error: unknown) => problems.push(String(error)));
  }
  assert.deepEqual(problems, []);
}

export const scenarios: readonly Scenario[] = [
  ...Object.keys(people).map((openid) => ({
    name: `案件的每一页看得清、点得到、读得出：${openid}`,
    run: (world: World) => lookAtOwn(world, openid),
  })),
  {
    name: '没登记的手机，打开工作站那一页看得清',
    run: async (world) => {
      const phone = await world.phone('sample-zhao-dashan', '/station/helping/helping');
      await phone.getByText('登记一次').waitFor();
      await lookAt(world, phone, 'station-bind');
    },
  },
];
