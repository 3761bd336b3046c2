import { strict as assert } from 'node:assert';
import { phoneSample } from './phone-sample/server';
import { openSample } from './phone-sample/page';
import type { Scenario } from './world';

/** What only a real browser can show of the phone host: layout, keys, files, history. */
export const scenarios: readonly Scenario[] = [
  {
    name: '手机预览：样例页在浏览器里能看、能点、能用键盘，刷新后还在',
    run: async (world) => {
      const server = await phoneSample();
      const page = await openSample(world, `${server.url}#/pages/features/features`);
      const top = page.locator('.page:not([hidden])');

      assert.equal(await page.getByText('网页预览，非微信环境').isVisible(), true);
      await top.getByText('点一下').click();
      await page.keyboard.press('Enter');
      await top.getByText('many').waitFor();

      const half = await top.locator('#half').boundingBox();
      const whole = await top.boundingBox();
      assert.ok(half && whole);
      const rpx = whole.width / 750;
      assert.ok(Math.abs(half.width - 395 * rpx) < 1, 'a width does not include the padding, as in WeChat');
      const fixed = await top.locator('#fixed').boundingBox();
      assert.ok(fixed && Math.abs(fixed.y - whole.y) < 1, 'fixed things stay below the bar');

      const before = half.height;
      await top.getByText('大字', { exact: true }).click();
      const larger = await top.locator('#half').boundingBox();
      assert.ok(larger && larger.height > before, 'rem follows page-meta');

      await page.evaluate("__mp.wx.setStorageSync('k', '留着')");
      await page.evaluate("void __mp.wx.navigateTo({ url: '/pages/form/form?q=1' })");
      await page.getByRole('heading', { name: '表单' }).waitFor();
      await page.reload();
      await page.getByRole('heading', { name: '表单' }).waitFor();
      assert.equal(await page.evaluate("__mp.wx.getStorageSync('k')"), '留着');
      assert.deepEqual(page.problems, []);
      await world.shot(page, 'phone-host-form');
      await server.close();
    },
  },
  {
    name: '手机预览：选照片、缩小、看大图，都是浏览器自己的',
    run: async (world) => {
      const server = await phoneSample();
      const page = await openSample(world, `${server.url}#/pages/form/form`);
      const chooser = page.waitForEvent('filechooser');
      const chosen = page.evaluate(
        "__mp.wx.chooseMedia({ count: 1, mediaType: ['image'] }).then(({ tempFiles }) => tempFiles[0].tempFilePath)",
      );
      await (
        await chooser
      ).setFiles({
        name: '欠条.png',
        mimeType: 'image/png',
        buffer: await page.locator('#device').screenshot(),
      });
      const path = JSON.stringify(await chosen);
      const shrink = `__mp.wx.compressImage({ src: ${path}, compressedWidth: 100 })`;
      const size = await page.evaluate<{ width: number; type: string }>(
        `${shrink}.then(({ tempFilePath }) => __mp.wx.getImageInfo({ src: tempFilePath }))`,
      );
      assert.equal(size.width, 100);
      assert.equal(size.type, 'jpeg');

      const pixel = await page.evaluate<number>(`new Promise((done) => {
        const canvas = __mp.wx.createOffscreenCanvas({ type: '2d', width: 8, height: 8 });
        const image = canvas.createImage();
        image.onload = () => {
          const context = canvas.getContext('2d');
          context.drawImage(image, 0, 0, 8, 8);
          done(context.getImageData(0, 0, 1, 1).data[3]);
        };
        image.src = ${path};
      })`);
      assert.equal(pixel, 255, 'a photo can be looked into, to judge blur and darkness');

      await page.evaluate(`void __mp.wx.previewImage({ urls: [${path}] })`);
      await page.getByRole('dialog', { name: '看图' }).waitFor();
      await world.shot(page, 'phone-host-picture');
      await page.keyboard.press('Escape');
      assert.deepEqual(page.problems, []);
      await server.close();
    },
  },
  {
    name: '手机预览：两个标签页可以是两个人，各记各的',
    run: async (world) => {
      const server = await phoneSample();
      const one = await openSample(world, `${server.url}?as=o-first#/pages/list/list`);
      const two = await one.context().newPage();
      await two.goto(`${server.url}?as=o-second#/pages/list/list`);
      await two.locator('html[data-mp-ready]').waitFor({ state: 'attached' });
      await one.evaluate("__mp.wx.setStorageSync('who', 'first')");
      await two.evaluate("__mp.wx.setStorageSync('who', 'second')");
      await one.reload();
      await one.locator('html[data-mp-ready]').waitFor({ state: 'attached' });

      assert.equal(await one.evaluate("__mp.wx.getStorageSync('who')"), 'first');
      assert.equal(await two.evaluate("__mp.wx.getStorageSync('who')"), 'second');
      await server.close();
    },
  },
];
