import { text } from 'node:stream/consumers';
import { drawSample, readDrawList } from '../quality/review/draw';
import { isDomainError } from '../refusals/errors';
import { commandOptions } from './command-options';

const values = commandOptions({ seed: { type: 'string' }, share: { type: 'string' } });

/** Draws a published list again: a number and a sign of the handler on each line, the drawn numbers come out. */
try {
  const rule = { seed: values.seed ?? '', share: Number(values.share ?? Number.NaN) };
  const drawn = drawSample(readDrawList(await text(process.stdin)), rule);
  process.stdout.write(drawn.map((no) => `${no}\n`).join(''));
} catch (error) {
  if (!isDomainError(error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
