import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { screens } from './phone/screens';
import type { ScreenToLookAt } from './phone/screens';
import type { Scenario, World } from './world';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const top = '.page:not([hidden])';

interface Finding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

/** Opens a screen as it stands for someone who is in the middle of an application. */
async function openScreen(page: Page, { path, answers }: ScreenToLookAt, look: object): Promise<void> {
  const draft = answers && {
    form: 2,
    key: 'sampledraftkey0123456789',
    revision: 1,
    synced: 0,
    caseId: null,
    answers,
    savedAt: 0,
  };
  await page.waitForSelector('html[data-mp-ready]');
  await page.evaluate(
    ([kept, chosen]) => {
      const { wx } = (
        window as unknown as { __mp: { wx: { setStorageSync(key: string, value: unknown): void } } }
      ).__mp;
      if (kept) wx.setStorageSync('draft', kept);
      wx.setStorageSync('look', chosen);
    },
    [draft, look] as const,
  );
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `/${path}`);
  await page.reload();
  await page.waitForSelector('html[data-mp-ready]');
  await page.waitForLoadState('networkidle');
}

async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(
    (context) =>
      (
        window as unknown as {
          axe: { run(context: string, options: object): Promise<{ violations: Finding[] }> };
        }
      ).axe
        .run(context, { resultTypes: ['violations'] })
        .then(({ violations }) => violations),
    top,
  );

  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/** Texts that are cut off, and a page that scrolls sideways. */
async function clipped(page: Page): Promise<readonly string[]> {
  return page.evaluate((selector) => {
    const root = document.querySelector(selector);
    if (!root) return ['no page'];
    const sideways = [...root.querySelectorAll<HTMLElement>('*')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const hides = overflowX === 'hidden' || overflowY === 'hidden';

        return (
          hides &&
          element.innerText !== undefined &&
          element.innerText.trim() !== '' &&
          element.scrollWidth > element.clientWidth + 1
        );
      })
      .map((element) => `cut: ${element.innerText.slice(0, 30)}`);
    const scroller = root.querySelector('.page__scroller');
    const wide = scroller && scroller.scrollWidth > scroller.clientWidth + 1 ? ['scrolls sideways'] : [];

    return [...sideways, ...wide];
  }, top);
}

/** Buttons that a finger may miss. */
async function smallTargets(page: Page, least: number): Promise<readonly string[]> {
  return page.evaluate(
    ([selector, size]) =>
      [
        ...document.querySelectorAll<HTMLElement>(
          `${selector} [role=button], ${selector} [role=radio], ${selector} [role=checkbox], ${selector} button`,
        ),
      ]
        .filter((element) => element.offsetHeight > 0 && element.offsetHeight < Number(size))
        .map((element) => `${element.innerText.slice(0, 20)} is ${element.offsetHeight}px high`),
    [top, least] as const,
  );
}

const looks = [
  { name: '标准字', look: { size: 'standard', contrast: false }, width: 390, least: 44 },
  { name: '大字、三百二十宽', look: { size: 'large', contrast: false }, width: 320, least: 60 },
  { name: '特大、黑白分明', look: { size: 'extra', contrast: true }, width: 360, least: 60 },
] as const;

async function lookAtAll(world: World, { look, width, least, name }: (typeof looks)[number]): Promise<void> {
  const page = await world.phone('sample-zhao-dashan', '', { width });
  const problems: string[] = [];
  for (const screen of screens) {
    await openScreen(page, screen, look);
    const found = [...(await findings(page)), ...(await clipped(page)), ...(await smallTargets(page, least))];
    problems.push(...found.map((problem) => `${screen.name}: ${problem}`));
    await world.shot(page, `phone-${screen.name}-${look.size}`);
  }
  assert.deepEqual(problems, [], name);
}

export const scenarios: readonly Scenario[] = looks.map((one) => ({
  name: `每一屏看得清、点得到、读得出：${one.name}`,
  run: (world) => lookAtAll(world, one),
}));
