import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const home = 'miniprogram';

/** The line that a card begins with, as the lead of what stands below it. */
const begins = /<view[^>]*class="card[^"]*"[^>]*>\s*<text([^>]*class="lead"[^>]*)>/g;

test('a card that begins with its title says so to whoever only hears it', () => {
  const silent = readdirSync(home, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.wxml'))
    .flatMap((file) =>
      [...readFileSync(join(home, file), 'utf8').matchAll(begins)]
        .filter(([, attributes = '']) => !/aria-(role|live|hidden)=/.test(attributes))
        .map(([card]) => `${file}: ${card}`),
    );

  expect(silent).toEqual([]);
});
