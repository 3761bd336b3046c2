import type { Page } from 'playwright-core';
import { routes } from '../../../console/routes';
import { placesFor } from '../../../console/shell/places';
import { staff } from '../../../local/sample/staff';
import type { World } from '../world';
import { signInAs } from './hands';

/** A view of the desk and one of the sample staff who works in it. */
export interface DeskView {
  readonly name: string;
  readonly title: string;
  readonly path: string;
  readonly who: string;
}

/** Every view that has an address of its own, from the router: a new one is looked at without being listed here. */
export const views: readonly DeskView[] = routes.flatMap(({ name, path, meta }) => {
  if (typeof name !== 'string' || meta?.open || path.includes(':')) return [];
  const works = staff.find(({ roles }) => placesFor(roles).some((place) => place.name === name));

  return [{ name, title: meta?.title ?? '', path, who: works?.name ?? '李静' }];
});

/** Goes to a view and waits until it is there with what it asked the office for, and not the view before it. */
export async function goTo(page: Page, path: string): Promise<void> {
  const view = views.find((one) => one.path === path.split('?')[0]);
  // The plain address only leads on to the room where somebody's day begins.
  const title = view?.name === 'home' ? '' : (view?.title ?? '');
  await page.goto(`${page.url().split('#')[0] ?? ''}#${path}`);
  await page.waitForFunction((start) => location.hash !== '#/' && document.title.startsWith(start), title);
  await page.locator('main h1').waitFor();
  await page.waitForLoadState('networkidle');
  await page.getByText('正在打开……').first().waitFor({ state: 'hidden' });
}

/** The desk as different people, each signed in once. */
export function deskOf(
  world: World,
  size: { width?: number; height?: number },
): (who: string) => Promise<Page> {
  const pages = new Map<string, Promise<Page>>();

  return (who) => {
    const page = pages.get(who) ?? signInAs(world, who, size);
    pages.set(who, page);

    return page;
  };
}
