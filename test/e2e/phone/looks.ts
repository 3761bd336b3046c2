import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { strict as assert } from 'node:assert';
import type { Page } from 'playwright-core';
import { contrastStyle, sizeStyles } from '../../../miniprogram/lib/look/look-styles';
import { standStill } from '../stand-still';
import type { World } from '../world';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const top = '.page:not([hidden])';

interface Finding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe holds for serious or critical on the page that is on top. */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
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

/** What is wrong with the screen as it stands: findings of axe, cut texts, small targets. */
export async function problemsOf(page: Page, least: number): Promise<readonly string[]> {
  return [...(await seriousFindings(page)), ...(await clipped(page)), ...(await smallTargets(page, least))];
}

/** The three looks every screen has to bear. */
export const looks = [
  { name: '标准字', look: { size: 'standard', contrast: false }, width: 390, least: 44 },
  { name: '大字、三百二十宽', look: { size: 'large', contrast: false }, width: 320, least: 60 },
  { name: '特大、黑白分明', look: { size: 'extra', contrast: true }, width: 360, least: 60 },
] as const;

/** As high as the screen's content, so that a picture shows all of it. */
async function unroll(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 844 });
  const more = await page.evaluate((selector) => {
    const scroller = document.querySelector(`${selector} .page__scroller`);

    return scroller ? scroller.scrollHeight - scroller.clientHeight : 0;
  }, top);
  await page.setViewportSize({ width, height: Math.min(844 + more, 6000) });
}

/** Puts the screen on top into every look, the usual one last; measures it, and takes its picture. */
export async function lookAt(world: World, page: Page, name: string): Promise<void> {
  const problems: string[] = [];
  for (const { look, width, least } of [...looks].reverse()) {
    const style = [sizeStyles[look.size], ...(look.contrast ? [contrastStyle] : [])].join(';');
    await page.evaluate(`__mp.top().caller.setData({ look: ${JSON.stringify(style)} })`);
    await unroll(page, width);
    await standStill(page);
    const found = await problemsOf(page, least);
    problems.push(...found.map((problem) => `${name} ${look.size}: ${problem}`));
    await world.shot(page, `phone-${name}-${look.size}`);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  assert.deepEqual(problems, []);
}
