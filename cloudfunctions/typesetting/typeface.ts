import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { charactersOf, lineHeightOf, type Draws } from './character-map';

/** What papers are set with. */
export interface Typeface {
  readonly body: string;
  readonly bold: string;
  /** For the name of the organ and the title. */
  readonly title: string;
  /** Whether the body can show a character. */
  readonly draws: Draws;
  /** How high a line of the body is by itself, in parts of the type size. */
  readonly lineHeight: number;
}

const regular = 'NotoSerifSC_400Regular.ttf';
const heavy = 'NotoSerifSC_700Bold.ttf';

/** The platform lays a function's layers here; the local cloud, which may not write there, names its own place. */
const layers = process.env.YUANSHOU_LAYERS ?? '/opt';

/**
 * In a deployed function one weight lies beside the bundle and one in a layer, packed: together they are over what one
 * upload may have. In a unit test they are still in their package.
 */
const homes = [
  [join(__dirname, 'assets', `${regular}.br`), join(layers, 'typeface', `${heavy}.br`)],
  [
    join(process.cwd(), 'node_modules/@expo-google-fonts/noto-serif-sc/400Regular', regular),
    join(process.cwd(), 'node_modules/@expo-google-fonts/noto-serif-sc/700Bold', heavy),
  ],
] as const;

/**
 * The two files of Noto Serif SC (SIL Open Font License 1.1), which is built in.
 * @throws Error where neither place has them: then the deployment is incomplete
 */
export function typefaceFiles(): { normal: string; bold: string } {
  const home = homes.find((files) => files.every((file) => existsSync(file)));
  if (!home) throw new Error('typeface of the papers is missing beside the function');

  return { normal: home[0], bold: home[1] };
}

/** Whether a typeface file lies packed. */
export const isPacked = (path: string): boolean => path.endsWith('.br');

/** Unpacked files: each takes half a second, and the typesetter keeps them anyway. */
const unpacked = new Map<string, Buffer>();

/** The bytes of a typeface file, packed or not. */
export function openTypeface(path: string): Buffer {
  if (!isPacked(path)) return readFileSync(path);
  const bytes = unpacked.get(path) ?? brotliDecompressSync(readFileSync(path));
  unpacked.set(path, bytes);

  return bytes;
}

function readTypeface(body: string, bold: string, title: string): Typeface {
  const file = openTypeface(body);

  return { body, bold, title, draws: charactersOf(file), lineHeight: lineHeightOf(file) };
}

let builtIn: Typeface | undefined;

/** The typeface that every installation has. */
export function builtInTypeface(): Typeface {
  const { normal, bold } = typefaceFiles();

  return (builtIn ??= readTypeface(normal, bold, bold));
}

/** The centre's own licensed files: `body.ttf` (仿宋) and, where it has one, `title.ttf` (小标宋). */
const ownNames = ['body.ttf', 'title.ttf'] as const;

/**
 * The typeface of a folder that the centre filled with files it has the licence for (GB/T 9704 asks for 仿宋 and
 * 小标宋, which may not be given away); `null` where the folder has no body.
 */
export function ownTypeface(folder: string): Typeface | null {
  const [body, title] = ownNames.map((name) => join(folder, name));
  if (body === undefined || title === undefined || !existsSync(body)) return null;
  const { bold } = typefaceFiles();

  return readTypeface(body, body, existsSync(title) ? title : bold);
}
