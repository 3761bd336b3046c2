import path from 'node:path';
import postcss, { type Root, type Rule } from 'postcss';
import selectorParser from 'postcss-selector-parser';
import { builtinTags } from '../../phone/engine/builtin-tags';
import { isFile, readText } from '../files';
import type { ComponentGraph } from './graph';
import type { Icons } from './icons';
import { relativeUnits } from '../../phone/units';

/** In class names: the host puts a component's own scope here, or nothing when styles are shared. */
const scopeMark = '_S_';
/** In `:host` selectors: the host puts the component's scope here. */
const hostMark = '_H_';

/** Turns WXSS into CSS for the browser: see relativeUnits, scopes, and `wx-` tags. */
export class Styles {
  readonly problems: string[] = [];

  constructor(
    private readonly folder: string,
    private readonly icons: Icons,
  ) {}

  /** CSS by component path, and `app`. */
  all(graph: ComponentGraph): Record<string, string> {
    const styles: Record<string, string> = { app: this.sheet('app', false) };
    for (const [name, { page }] of graph.entries) styles[name] = this.sheet(name, page);

    return styles;
  }

  private sheet(name: string, page: boolean): string {
    const file = `${name}.wxss`;
    if (!isFile(path.join(this.folder, file))) return '';

    try {
      const root = postcss.parse(this.withImports(file, new Set()), { from: file });
      rewriteDeclarations(root);
      root.walkRules((rule) => this.rewriteRule(rule, page ? name : undefined));

      return root.toString();
    } catch (error) {
      this.problems.push(`${file}：${(error as Error).message}`);

      return '';
    }
  }

  private withImports(file: string, seen: Set<string>): string {
    if (seen.has(file)) return '';
    seen.add(file);
    const full = path.join(this.folder, file);
    if (!isFile(full)) {
      this.problems.push(`找不到 ${file}`);

      return '';
    }

    return readText(full).replace(
      /@import\s+(?:url\()?["']([^"']+)["']\)?\s*;?/g,
      (_whole, request: string) => this.withImports(beside(file, request), seen),
    );
  }

  private rewriteRule(rule: Rule, page: string | undefined): void {
    if (rule.parent?.type === 'atrule' && /keyframes$/.test((rule.parent as postcss.AtRule).name)) return;

    rule.selector = rewriteSelector.processSync(rule.selector);
    if (page !== undefined) rule.selectors = rule.selectors.map((one) => onlyOn(page, one));
    this.icons.replace(rule);
  }
}

const tags = new Set<string>(builtinTags);

const rewriteSelector = selectorParser((selectors) => {
  selectors.walkClasses((node) => {
    node.value = `${scopeMark}${node.value}`;
  });
  selectors.walkTags((node) => {
    if (node.value === 'page' || tags.has(node.value)) node.value = `wx-${node.value}`;
  });
  selectors.walkPseudos((node) => {
    if (node.value !== ':host') return;
    node.replaceWith(
      selectorParser.attribute({
        attribute: 'wx-host',
        operator: '=',
        value: hostMark,
        quoteMark: '"',
        raws: {},
      }),
    );
  });
});

/** A page's sheet is kept to that page without making its selectors stronger. */
function onlyOn(page: string, selector: string): string {
  const here = `:where([data-page="${page}"])`;

  return selector.startsWith('wx-page')
    ? selector.replace('wx-page', `wx-page${here}`)
    : `${here} ${selector}`;
}

function rewriteDeclarations(root: Root): void {
  root.walkDecls((declaration) => {
    declaration.value = relativeUnits(declaration.value).replace(/url\((["']?)\/(?!\/)/g, 'url($1./');
  });
  root.walkAtRules('font-face', (rule) => {
    if (/https?:/.test(rule.toString())) rule.remove();
  });
}

function beside(file: string, request: string): string {
  return request.startsWith('/') ? request.slice(1) : path.posix.join(path.posix.dirname(file), request);
}
