import { phonePages } from '../../local/start/phone-pages';
import { pages } from '../../miniprogram/lib/navigate';
import { casePage, visitPage } from './links';

const declared = phonePages();

test('the page that a message opens is one that the phone has', () => {
  for (const [opened, is] of [
    [casePage('aaaaaaaaaaaaaaaa'), pages.caseOf],
    [visitPage('aaaaaaaaaaaaaaaa'), pages.howItWent],
  ] as const) {
    const [page] = opened.split('?');
    expect(`/${page}`).toBe(is);
    expect(declared).toContain(page);
  }
});

test('every page that the phone opens is declared', () => {
  expect(Object.values(pages).filter((page) => !declared.includes(page.slice(1)))).toEqual([]);
});
