import type { Locator, Page } from 'playwright-core';

/** Opens the writer of papers in a dossier and the draft of one of them; gives the dialog. */
export async function openDraft(page: Page, title: string): Promise<Locator> {
  await page.getByRole('button', { name: '写文书' }).click();
  const dialog = page.getByRole('dialog', { name: '写文书' });
  await dialog.getByRole('combobox', { name: '哪种文书' }).click();
  await page.getByRole('option', { name: title }).click();
  await dialog.getByRole('button', { name: '看草稿' }).click();
  await dialog.locator('iframe[title=草稿]').waitFor();
  // The browser's own viewer takes a moment to draw, and says nothing when it has.
  await page.waitForTimeout(2000);

  return dialog;
}
