import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { charactersOf, type Draws } from './character-map';

const regular = 'NotoSerifSC_400Regular.ttf';
const bold = 'NotoSerifSC_700Bold.ttf';

/** In a deployed function the typefaces lie beside the bundle; in a unit test they are still in their package. */
const homes = [
  [join(__dirname, 'assets', regular), join(__dirname, 'assets', bold)],
  [
    join(process.cwd(), 'node_modules/@expo-google-fonts/noto-serif-sc/400Regular', regular),
    join(process.cwd(), 'node_modules/@expo-google-fonts/noto-serif-sc/700Bold', bold),
  ],
] as const;

/**
 * The two files of Noto Serif SC (SIL Open Font License 1.1), embedded in every paper.
 * @throws Error where neither place has them: then the deployment is incomplete
 */
export function typefaceFiles(): { normal: string; bold: string } {
  const home = homes.find(([normal]) => existsSync(normal));
  if (!home) throw new Error('typeface of the papers is missing beside the function');

  return { normal: home[0], bold: home[1] };
}

let drawn: Draws | undefined;

/** Which characters the papers can show: both weights of the typeface draw the same ones. */
export function typefaceDraws(): Draws {
  return (drawn ??= charactersOf(readFileSync(typefaceFiles().normal)));
}
