import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookStyles, tokensWxss } from './tokens-wxss';

const root = join(import.meta.dirname, '..', 'miniprogram');
writeFileSync(join(root, 'tokens.wxss'), tokensWxss());
writeFileSync(join(root, 'lib', 'look', 'look-styles.ts'), lookStyles());
