import type { Page } from 'playwright-core';
import type { World } from '../world';

/** A page of the sample, with what went wrong in it: errors and refusals of the security policy. */
export type SamplePage = Page & { readonly problems: string[] };

/** Opens an address of the sample in a browser of its own and waits until the host has started. */
export async function openSample(world: World, url: string): Promise<SamplePage> {
  const page = await world.phone('o-sample');
  await page.goto('about:blank');
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.goto(url);
  await page.locator('html[data-mp-ready]').waitFor({ state: 'attached' });

  return Object.assign(page, { problems });
}
