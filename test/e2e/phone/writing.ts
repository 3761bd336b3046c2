import type { Page } from 'playwright-core';

/** The page that is shown; those below it lie hidden. */
export const top = '.page:not([hidden])';

/** Types into the field of this label, in the place of what stood there. */
export async function typeAt(page: Page, label: string | RegExp, text: string): Promise<void> {
  const field = page.locator(top).getByRole('textbox', { name: label }).first();
  await field.press('ControlOrMeta+A');
  await field.pressSequentially(text);
}

/** Writes a name with the mouse, as a finger would. */
export async function signName(page: Page, label: string): Promise<void> {
  const pad = page.locator(top).getByRole('img', { name: new RegExp(label) });
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error(`there is no box for ${label}`);
  const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const;
  for (const stroke of [
    [at(0.1, 0.2), at(0.35, 0.25), at(0.3, 0.8)],
    [at(0.45, 0.2), at(0.55, 0.5), at(0.8, 0.85), at(0.9, 0.3)],
  ]) {
    const [first = at(0, 0), ...rest] = stroke;
    await page.mouse.move(...first);
    await page.mouse.down();
    for (const point of rest) await page.mouse.move(...point, { steps: 8 });
    await page.mouse.up();
  }
}
