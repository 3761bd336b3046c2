/* Made from design/tokens.json by design/write-tokens.ts. Change the source, not this file. */
export const sizeStyles = {
  standard: '--ys-scale:1;--ys-target:48px;--ys-roomy:block;--ys-tight:none',
  large: '--ys-scale:1.4;--ys-target:60px;--ys-roomy:none;--ys-tight:block',
  extra: '--ys-scale:1.7;--ys-target:60px;--ys-roomy:none;--ys-tight:block',
} as const;

export const contrastStyle =
  '--ys-accent:#00206b;--ys-accent-pressed:#001440;--ys-accent-soft:#ffffff;--ys-green:#004d26;--ys-green-soft:#ffffff;--ys-red:#8c0000;--ys-red-soft:#ffffff;--ys-ink:#000000;--ys-ink-soft:#000000;--ys-page:#ffffff;--ys-line:#000000;--ys-border:#000000;--ys-disabled:#333333;--ys-disabled-soft:#ffffff;';
