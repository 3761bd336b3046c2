import { phonePages } from '../../local/start/phone-pages';
import { pages } from '../../miniprogram/lib/navigate';
import { casePage } from './links';

const declared = phonePages();

test('the page that a message opens is one that the phone has', () => {
  const [page] = casePage('aaaaaaaaaaaaaaaa').split('?');
  expect(`/${page}`).toBe(pages.caseOf);
  expect(declared).toContain(page);
});

test('every page that the phone opens is declared', () => {
  expect(Object.values(pages).filter((page) => !declared.includes(page.slice(1)))).toEqual([]);
});
