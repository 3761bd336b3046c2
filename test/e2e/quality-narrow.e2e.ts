import type { Page } from 'playwright-core';
import { signInAs } from './desk/hands';
import { lookAtDesk, toView } from './desk/quality';
import type { Scenario } from './world';

/** A laptop of 1280 at twice the letters. */
const size = { width: 640, height: 512 };
const views = [
  { who: '唐思', path: 'complaints', title: '投诉' },
  { who: '吴梅', path: 'visits', title: '回访' },
  { who: '陈立', path: 'hearings', title: '旁听和征询' },
  { who: '陈立', path: 'reviews', title: '案卷评查' },
  { who: '陈立', path: 'records', title: '诚信档案' },
] as const;

async function mustBeInSight(page: Page): Promise<void> {
  await page.waitForFunction(() => document.activeElement?.tagName === 'ASIDE');
  await page.waitForFunction((half) => {
    const { top = -1 } = document.querySelector('aside')?.getBoundingClientRect() ?? {};

    return top >= 0 && top < half;
  }, size.height / 2);
}

export const scenarios: readonly Scenario[] = [
  {
    name: '窄屏上点开一行：内容滚到眼前，焦点过去，按 Esc 回到那一行',
    run: async (world) => {
      for (const { who, path, title } of views) {
        const page = await signInAs(world, who, size);
        await toView(page, path, title);
        const row = page.locator('tbody tr').getByRole('button').first();
        await row.waitFor();
        const name = await row.innerText();
        await row.press('Enter');
        await mustBeInSight(page);
        await page.locator('aside :is(h2, h3, form)').first().waitFor();
        await mustBeInSight(page);
        await lookAtDesk(world, page, `desk-narrow-${path}`);
        await page.keyboard.press('Escape');
        await page.locator('aside').waitFor({ state: 'detached' });
        await page.waitForFunction(
          (text) => (document.activeElement as HTMLElement).innerText === text,
          name,
        );
        await page.close();
      }
    },
  },
];
