import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contrast } from './contrast';
import tokens from './tokens.json';
import { lookStyles, tokensWxss } from './tokens-wxss';

const phone = join(__dirname, '..', 'miniprogram');
const themes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  standard: tokens.colors,
  'high contrast': { ...tokens.colors, ...tokens.highContrast },
};

describe('the one file of colours and sizes', () => {
  it('is what the phone wears', () => {
    expect(readFileSync(join(phone, 'tokens.wxss'), 'utf8')).toBe(tokensWxss());
    expect(readFileSync(join(phone, 'lib', 'look', 'look-styles.ts'), 'utf8')).toBe(lookStyles());
  });

  it.each(Object.keys(themes))('can be read in the %s theme: every pair at least 4.5 to 1', (theme) => {
    const colours = themes[theme] ?? {};
    const poor = tokens.pairs.filter(
      ([ink = '', ground = '']) => contrast(colours[ink] ?? '', colours[ground] ?? '') < 4.5,
    );
    expect(poor).toEqual([]);
  });

  it('gives controls an edge that can be seen: at least 3 to 1', () => {
    expect(contrast(tokens.colors.border, tokens.colors.surface)).toBeGreaterThanOrEqual(3);
    expect(contrast(tokens.colors.border, tokens.colors.page)).toBeGreaterThanOrEqual(3);
  });

  it('knows black on white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#777777')).toBe(1);
  });
});
