import { dirname, relative, resolve, sep } from 'node:path';
import { climbing } from './floors.mjs';

/**
 * The walls of design §3: which room may import which. A room not listed may be imported by nobody outside itself.
 * `packages: null` allows any package.
 */
export const walls = [
  { room: 'domain/', mayImport: ['domain/'], packages: ['dayjs', 'valibot'], except: /^domain\/commands\// },
  { room: 'domain/commands/', mayImport: ['domain/'], packages: ['valibot', 'node:'] },
  { room: 'contract/', mayImport: ['contract/', 'domain/'], packages: ['valibot'] },
  { room: 'miniprogram/lib/domain.ts', mayImport: ['domain/', 'contract/'], packages: [] },
  {
    room: 'miniprogram/',
    mayImport: ['miniprogram/'],
    packages: ['tdesign-miniprogram'],
    except: /^miniprogram\/lib\/domain\.ts$/,
  },
  { room: 'console/', mayImport: ['console/', 'domain/', 'contract/', 'design/'], packages: null },
  {
    room: 'cloudfunctions/platform/',
    mayImport: ['cloudfunctions/platform/', 'domain/', 'contract/'],
    packages: null,
  },
  { room: 'cloudfunctions/functions/', mayImport: ['cloudfunctions/', 'domain/', 'contract/'], packages: [] },
  {
    room: 'cloudfunctions/',
    mayImport: ['cloudfunctions/', 'domain/', 'contract/'],
    mayNotImport: ['cloudfunctions/functions/'],
    packages: [
      'valibot',
      'node:crypto',
      'node:fs',
      'node:path',
      'node:zlib',
      '@cantoo/pdf-lib',
      'pdfmake',
      'pinyin-pro',
      'write-excel-file',
    ],
    except: /^cloudfunctions\/(platform|functions)\//,
  },
  {
    room: 'local/cloud/',
    mayImport: ['local/cloud/', 'cloudfunctions/platform/schema', 'cloudfunctions/platform/collections'],
    packages: null,
  },
  { room: 'local/phone/', mayImport: ['local/phone/'], packages: null },
];

function allowedPackage(wall, source) {
  if (wall.packages === null) return true;

  return wall.packages.some(
    (name) => source === name || source.startsWith(name.endsWith(':') ? name : `${name}/`),
  );
}

/** The wall that the import breaks, in words, or null. Paths are relative to the repository with forward slashes. */
export function brokenWall(file, source) {
  const wall = walls.find((one) => file.startsWith(one.room) && !one.except?.test(file));
  if (!wall || /\.test\.ts$|\/testing\//.test(file)) return null;

  if (!source.startsWith('.')) {
    return allowedPackage(wall, source) ? null : `${wall.room} may not import the package ${source}`;
  }

  const target = relative('.', resolve(dirname(file), source))
    .split(sep)
    .join('/');
  const allowed = wall.mayImport.some((room) => target.startsWith(room) || `${target}/` === room);
  const forbidden = wall.mayNotImport?.some((room) => target.startsWith(room));

  return allowed && !forbidden ? climbing(file, target) : `${wall.room} may not import ${target}`;
}

/** ESLint rule: arrows between the rooms of the house run one way. */
export const wallsRule = {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'Arrows between the rooms of the house run one way (design §3).' },
  },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');
    const check = (node) => {
      if (typeof node.source?.value !== 'string') return;

      const broken = brokenWall(file, node.source.value);
      if (broken) context.report({ node, message: broken });
    };

    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
