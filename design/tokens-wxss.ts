import tokens from './tokens.json';

const head =
  '/* Made from design/tokens.json by design/write-tokens.ts. Change the source, not this file. */';

/** `accentSoft` → `--ys-accent-soft`. */
export function variable(name: string): string {
  return `--ys-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function colours(list: Readonly<Record<string, string>>): string[] {
  return Object.entries(list).map(([name, value]) => `${variable(name)}: ${value};`);
}

/** The kit's own variables, so that its parts wear our colours and sizes. */
const kit: Readonly<Record<string, string>> = {
  '--td-brand-color': 'var(--ys-accent)',
  '--td-brand-color-active': 'var(--ys-accent-pressed)',
  '--td-brand-color-light': 'var(--ys-accent-soft)',
  '--td-error-color': 'var(--ys-red)',
  '--td-success-color': 'var(--ys-green)',
  '--td-text-color-primary': 'var(--ys-ink)',
  '--td-text-color-secondary': 'var(--ys-ink-soft)',
  '--td-text-color-placeholder': 'var(--ys-ink-soft)',
};

/** Which of two forms of a thing is shown: the long one where there is room, the short one at large text. */
const forms = (isLarge: boolean): readonly string[] => [
  `--ys-roomy: ${isLarge ? 'none' : 'block'};`,
  `--ys-tight: ${isLarge ? 'block' : 'none'};`,
];

/** Type sizes follow the chosen text size; the phone's own scale is a variable that page-style sets. */
function sizes(): string[] {
  const { small, body, lead, title, number, lineHeight, target } = tokens.phone;
  const fonts = Object.entries({ small, body, lead, title, number }).map(
    ([name, px]) => `${variable(name)}: calc(${px}px * var(--ys-scale));`,
  );
  return [
    '--ys-scale: 1;',
    ...fonts,
    `--ys-line: ${lineHeight};`,
    `--ys-target: ${target}px;`,
    ...forms(false),
  ];
}

function spaces(): string[] {
  const space = Object.entries(tokens.space).map(([name, px]) => `--ys-space-${name}: ${px}px;`);
  const radius = Object.entries(tokens.radius).map(([name, px]) => `--ys-radius-${name}: ${px}px;`);
  return [...space, ...radius];
}

/** The phone's token file, word for word as it is checked in. */
export function tokensWxss(): string {
  const kitLines = Object.entries(kit).map(([name, value]) => `${name}: ${value};`);
  const lines = [...colours(tokens.colors), ...sizes(), ...spaces(), ...kitLines];
  return `${head}\npage {\n${lines.map((line) => `  ${line}`).join('\n')}\n}\n`;
}

/** What page-style says for each text size and for high contrast; `miniprogram/lib/look/look-styles.ts` as checked in. */
export function lookStyles(): string {
  const { scales, target, targetLarge } = tokens.phone;
  const sizeStyles = Object.entries(scales).map(([name, scale]) => {
    const isLarge = scale > 1;
    const size = `--ys-scale:${scale};--ys-target:${isLarge ? targetLarge : target}px`;
    return `  ${name}: '${size};${forms(isLarge).join('').replace(/: /g, ':').slice(0, -1)}',`;
  });
  return [
    head,
    'export const sizeStyles = {',
    ...sizeStyles,
    '} as const;',
    '',
    'export const contrastStyle =',
    `  '${colours(tokens.highContrast).join('').replace(/: /g, ':')}';`,
    '',
  ].join('\n');
}
