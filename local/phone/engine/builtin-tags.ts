/** WeChat's own components that the browser host knows; the build refuses pages that use others. */
export const builtinTags = [
  'view',
  'text',
  'button',
  'input',
  'textarea',
  'image',
  'form',
  'label',
  'radio',
  'radio-group',
  'checkbox',
  'checkbox-group',
  'switch',
  'picker',
  'picker-view',
  'picker-view-column',
  'scroll-view',
  'rich-text',
  'progress',
  'navigator',
  'map',
  'page-meta',
  'root-portal',
  'block',
] as const;

export type BuiltinTag = (typeof builtinTags)[number];
