import path from 'node:path';
import type { Rule } from 'postcss';
import { isFile, put, readText } from '../files';

/** TDesign's icon font lives on a far server; the same glyphs are drawn from its SVG package instead. */
export class Icons {
  private readonly used = new Set<string>();
  private readonly folder: string;

  constructor(house: string) {
    this.folder = path.join(house, 'node_modules', 'tdesign-icons-svg', 'src');
  }

  /** Turns the rule of one glyph into a mask of its drawing; other rules stay as they are. */
  replace(rule: Rule): void {
    const name = /t-icon-([a-z0-9-]+):before$/.exec(rule.selector)?.[1];
    if (!name || !isFile(path.join(this.folder, `${name}.svg`))) return;

    this.used.add(name);
    rule.removeAll();
    rule.append(
      { prop: 'content', value: '""' },
      { prop: 'display', value: 'inline-block' },
      { prop: 'width', value: '1em' },
      { prop: 'height', value: '1em' },
      { prop: 'background', value: 'currentColor' },
      { prop: 'mask', value: `url(icons/${name}.svg) center / contain no-repeat` },
    );
  }

  /** Writes the drawings that were used; gives how many. */
  write(out: string): number {
    for (const name of this.used) {
      const drawing = readText(path.join(this.folder, `${name}.svg`)).replace('view-box', 'viewBox');
      put(path.join(out, 'icons', `${name}.svg`), drawing);
    }

    return this.used.size;
  }
}
