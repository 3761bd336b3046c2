import tokens from '../../design/tokens.json';

/** `accentSoft` → `--ys-accent-soft`. */
function variable(name: string): string {
  return `--ys-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** The component kit's variables by ours, so that every part wears the house's colours. */
const kit: Readonly<Record<string, string>> = {
  '--el-color-primary': 'accent',
  '--el-color-primary-dark-2': 'accentPressed',
  '--el-color-primary-light-3': 'accentPressed',
  '--el-color-primary-light-5': 'border',
  '--el-color-primary-light-7': 'line',
  '--el-color-primary-light-8': 'line',
  '--el-color-primary-light-9': 'accentSoft',
  '--el-color-danger': 'red',
  '--el-color-danger-light-9': 'redSoft',
  '--el-color-error': 'red',
  '--el-color-error-light-9': 'redSoft',
  '--el-color-success': 'green',
  '--el-color-success-light-9': 'greenSoft',
  '--el-color-warning': 'inkSoft',
  '--el-color-info': 'inkSoft',
  '--el-color-info-light-9': 'page',
  '--el-text-color-primary': 'ink',
  '--el-text-color-regular': 'ink',
  '--el-text-color-secondary': 'inkSoft',
  '--el-text-color-placeholder': 'inkSoft',
  '--el-text-color-disabled': 'disabled',
  '--el-disabled-text-color': 'disabled',
  '--el-disabled-bg-color': 'disabledSoft',
  '--el-border-color': 'border',
  '--el-border-color-light': 'line',
  '--el-border-color-lighter': 'line',
  '--el-border-color-hover': 'ink',
  '--el-bg-color-page': 'page',
  '--el-fill-color-light': 'page',
};

function declarations(): string[] {
  const { lineHeight, ...sizes } = tokens.desk;
  const px = (prefix: string, list: Readonly<Record<string, number>>): string[] =>
    Object.entries(list).map(([name, value]) => `--ys-${prefix}${name}: ${value / 16}rem;`);
  return [
    ...Object.entries(tokens.colors).map(([name, value]) => `${variable(name)}: ${value};`),
    ...px('', sizes),
    `--ys-line-height: ${lineHeight};`,
    ...px('space-', tokens.space),
    ...px('radius-', tokens.radius),
    ...Object.entries(kit).map(([name, token]) => `${name}: var(${variable(token)});`),
    '--el-font-size-base: var(--ys-body);',
    '--el-component-size: var(--ys-control);',
    '--el-border-radius-base: var(--ys-radius-s);',
  ];
}

/**
 * The desk's variables, made from the one token file; sizes in rem so that the browser's text size counts. They stand
 * above Element Plus's own (`:root`) in whichever order the build lays the stylesheets.
 */
export function tokensCss(): string {
  const contrast = Object.entries(tokens.highContrast).map(([name, value]) => `${variable(name)}: ${value};`);
  return `html:root {\n${declarations().join('\n')}\n}\n@media (prefers-contrast: more) {\nhtml:root {\n${contrast.join('\n')}\n}\n}\n`;
}
