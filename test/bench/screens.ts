import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../browser';
import { largeSample } from './house/large-sample';
import { serve } from './house/served';
import { median } from './house/timing';
import type { BenchPart } from './part';
import { atMost, shown } from './row';

const slowdown = 4;
/** Drawn together with the question above it. */
const firstQuestion = 'text=下一步';

/** What a person waits for in a real browser, on a processor four times slower than this one. */
export const screensPart: BenchPart = {
  name: 'screens',
  title: '浏览器里 · screens',
  async run({ quick, cases }) {
    const served = await serve(largeSample(cases));
    const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
    try {
      const phone: number[] = [];
      const desk: number[] = [];
      for (let n = 0; n < (quick ? 3 : 5); n++) {
        phone.push(
          await firstSight(
            browser,
            `${served.url}/phone/?as=sample-zhao-dashan#/pages/self-check/self-check`,
            firstQuestion,
          ),
        );
        desk.push(await firstSight(browser, `${served.url}/console/`, 'input[type=password]'));
      }

      return [
        atMost(`手机第一个问题可见，处理器慢 ${slowdown} 倍`, median(phone) / 1000, 1.5, ' 秒'),
        shown(`工作台登录页可见，处理器慢 ${slowdown} 倍`, median(desk) / 1000, ' 秒'),
      ];
    } finally {
      await browser.close();
      await served.close();
    }
  },
};

/** Milliseconds from the request of a page in a fresh browser profile to something being visible. */
async function firstSight(browser: Browser, url: string, selector: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const begun = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator(selector).first().waitFor({ state: 'visible', timeout: 60_000 });
  const waited = performance.now() - begun;
  await context.close();

  return waited;
}
