import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { standStill } from '../stand-still';
import type { World } from '../world';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface Finding {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Opens the desk and signs one of the sample staff in, by the sample list of the door. */
export async function signInAs(
  world: World,
  name: string,
  options: { width?: number; height?: number } = {},
): Promise<Page> {
  const page = await world.desk('', options);
  await page.getByRole('button', { name: `以${name}的身份登录` }).click();
  await page.getByRole('button', { name: '退出' }).waitFor();

  return page;
}

/** Narrows the queue to one stage and opens its first case, at the reception the first application; gives the case's address. */
export async function openFirst(page: Page, stage: string): Promise<string> {
  await page.goto(`${addressOf(page)}#/queue?stage=${stage}`);
  await page.locator('table[aria-busy=false] tbody th a').first().waitFor();
  // An organ's notice stands before the applications: nobody accepts it.
  const rows = page.locator('tbody tr', stage === 'reception' ? { hasText: '待受理' } : {});
  await rows.locator('th a').first().click();
  await page.getByRole('group', { name: '下一步' }).waitFor();

  return page.url();
}

/** Types over what stands in a field. */
export async function typeIn(field: Locator, text: string): Promise<void> {
  const type = await field.getAttribute('type');
  if (type === 'date') return typeDay(field, text);
  if (type === 'datetime-local') return typeMoment(field, text);
  await field.press('ControlOrMeta+A');
  await field.press('Delete');
  await field.pressSequentially(text);
}

/** Puts a long text in the place of what stood there at once, as from the clipboard. */
export async function paste(box: Locator, text: string): Promise<void> {
  await box.press('ControlOrMeta+A');
  await box.page().keyboard.insertText(text);
}

/** A day is typed as a person does, part by part, in the order that the browser's own language has. */
async function typeDay(field: Locator, day: string): Promise<void> {
  const [year, month, date] = day.split('-');
  for (const keys of [`${month}${date}${year}`, `${year}/${month}/${date}`]) {
    await field.blur();
    await field.pressSequentially(keys);
    if ((await field.inputValue()) === day) return;
  }
  throw new Error(`the day ${day} could not be typed`);
}

/** A day with its time likewise; a year may have six digits there, so whoever has typed four goes on by the arrow. */
async function typeMoment(field: Locator, moment: string): Promise<void> {
  const [day = '', time = ''] = moment.split('T');
  const [year = '', month = '', date = ''] = day.split('-');
  const [hour = '', minute = ''] = time.split(':');
  const ofTwelve = String(Number(hour) % 12 || 12).padStart(2, '0');
  const half = Number(hour) < 12 ? 'AM' : 'PM';
  for (const [first, second] of [
    [`${month}${date}${year}`, `${ofTwelve}${minute}${half}`],
    [year, `${month}${date}${hour}${minute}`],
  ] as const) {
    await field.blur();
    await field.pressSequentially(first);
    await field.press('ArrowRight');
    await field.pressSequentially(second);
    if ((await field.inputValue()).startsWith(moment)) return;
  }
  throw new Error(`the moment ${moment} could not be typed`);
}

/** No finding of axe that is serious or worse, and no list that shows nothing. */
export async function mustBeAccessible(page: Page, where: string): Promise<void> {
  await standStill(page);
  // The scan comes in by the browser's own protocol, past the policy that lets the desk load no foreign script.
  const { violations } = await page.evaluate<{ violations: Finding[] }>(
    `${axe};axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] })`,
  );
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  assert.deepEqual(
    grave.map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.html.slice(0, 120) ?? ''}`),
    [],
  );
  assert.deepEqual(await emptyLists(page), [], `${where}: a list shows nothing`);
}

/** No grave finding, and one picture of the desk once all that fades has faded. */
export async function looked(world: World, page: Page, name: string): Promise<void> {
  await page.getByText('正在打开……').first().waitFor({ state: 'hidden' });
  await mustBeAccessible(page, name);
  await world.shot(page, name);
}

/** Lists whose value is none of their choices: they show nothing, and nobody knows what holds. */
function emptyLists(page: Page): Promise<string[]> {
  return page.locator('select:visible').evaluateAll((lists) =>
    lists.flatMap((list) => {
      const { selectedIndex, labels } = list as HTMLSelectElement;

      return selectedIndex < 0 ? [labels[0]?.textContent ?? list.outerHTML.slice(0, 60)] : [];
    }),
  );
}

function addressOf(page: Page): string {
  return page.url().split('#')[0] ?? '';
}
