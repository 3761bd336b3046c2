import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openHouse } from '../../local/start/house';
import type { House } from '../../local/start/house';

/** One thing a person does from beginning to end. Scenarios of a file share a world and run in order. */
export interface Scenario {
  readonly name: string;
  readonly run: (world: World) => Promise<void>;
}

export interface PageOptions {
  /** Width and height of the window; a phone is 390 × 844 unless told. */
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
}

/** A running house with sample data and a browser in front of it. */
export interface World {
  house: () => House;
  /** The phone as one sample person; every call is a phone of its own. */
  phone: (openid: string, path?: string, options?: PageOptions) => Promise<Page>;
  /** The console in a browser of its own, not signed in. */
  desk: (path?: string, options?: PageOptions) => Promise<Page>;
  /** Saves a picture under test/output/ for people to look at. */
  shot: (page: Page, name: string) => Promise<void>;
  /** Stops the house and starts it again on the same data. */
  restart: () => Promise<void>;
  keepEvidence: (scenario: string) => Promise<void>;
  closePages: () => Promise<void>;
  close: () => Promise<void>;
}

const output = join('test', 'output');
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Stands for the printer: tells the page that it prints and has printed. The browser's own dialog stays open where
 * nobody answers it, and some versions then refuse to make a PDF of the page.
 */
function printWithoutPrinter(): void {
  window.print = () => {
    window.dispatchEvent(new Event('beforeprint'));
    window.dispatchEvent(new Event('afterprint'));
  };
}

/**
 * Starts a house on a fresh copy of the sample data and a browser.
 * @param options.browser path of the browser's program
 * @param options.sample a folder made by `makeSample`
 */
export async function openWorld({
  browser: executablePath,
  sample,
}: {
  browser: string;
  sample: string;
}): Promise<World> {
  const dataDir = mkdtempSync(join(tmpdir(), 'yuanshou-world-'));
  cpSync(sample, dataDir, { recursive: true });

  let house = await openHouse({ dataDir, port: 0 });
  const browser: Browser = await chromium.launch({ executablePath, args: flags });
  const contexts: BrowserContext[] = [];
  mkdirSync(output, { recursive: true });

  async function open(url: string, { width, height, colorScheme }: Required<PageOptions>): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width, height },
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      colorScheme,
    });
    contexts.push(context);
    await context.addInitScript(printWithoutPrinter);
    const page = await context.newPage();
    // a machine that others load is slow, not wrong: this only ends what hangs
    page.setDefaultTimeout(120_000);
    await page.goto(url);

    return page;
  }

  return {
    house: () => house,
    phone: (openid, path = '', options = {}) =>
      open(`${house.url}/phone/?as=${encodeURIComponent(openid)}#${path}`, {
        width: 390,
        height: 844,
        colorScheme: 'light',
        ...options,
      }),
    desk: (path = '', options = {}) =>
      open(`${house.url}/console/${path}`, { width: 1280, height: 800, colorScheme: 'light', ...options }),
    shot: async (page, name) => {
      await page.screenshot({ path: join(output, `${name}.png`) });
    },
    restart: async () => {
      const port = Number(new URL(house.url).port);
      await house.close();
      house = await openHouse({ dataDir, port });
    },
    keepEvidence: async (scenario) => {
      const pages = contexts.flatMap((context) => context.pages());
      await Promise.all(
        pages.map((page, n) =>
          page.screenshot({ path: join(output, `failed-${scenario}-${n}.png`) }).catch(() => null),
        ),
      );
    },
    closePages: async () => {
      await Promise.all(contexts.splice(0).map((context) => context.close()));
    },
    close: async () => {
      await browser.close();
      await house.close();
      if (existsSync(dataDir)) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
