import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ends = /\.(vue|wxml|html|ts)$/;

function pagesIn(folder: string): readonly string[] {
  return readdirSync(join(process.cwd(), folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => ends.test(file) && !file.endsWith('.test.ts'))
    .map((file) => `${folder}/${file}`);
}

test.each(['console', 'miniprogram'])('no field of %s cuts what is typed or pasted in silence', (folder) => {
  const cutting = pagesIn(folder).filter((file) =>
    /maxlength(?!="-1")/i.test(readFileSync(join(process.cwd(), file), 'utf8')),
  );

  expect(cutting).toEqual([]);
});
