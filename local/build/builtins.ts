import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { filesBelow } from './files';

/** What some system lacks: methods by name, functions of built-in objects, names of the global scope. */
interface Lacking {
  readonly methods: readonly string[];
  readonly statics: readonly string[];
  readonly names: readonly string[];
  /** Whether regular expressions may look behind. */
  readonly lookbehind: boolean;
}

/**
 * The phone's oldest systems: iOS 12.2 and the browser of WeChat 8.0.37 on Android, which the least base library 2.32.3
 * asks for. What comes behind the line break is in no version of the phone's runtime, or differs between the two.
 */
export const phoneLacks: Lacking = {
  methods: [
    ...['at', 'replaceAll', 'matchAll', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced'],
    ...['isWellFormed', 'toWellFormed', 'localeCompare', 'toLocaleString', 'toLocaleDateString'],
    ...['toLocaleTimeString', 'toLocaleUpperCase', 'toLocaleLowerCase'],
  ],
  statics: [
    ...['Object.hasOwn', 'Object.groupBy', 'Map.groupBy', 'Promise.allSettled', 'Promise.any'],
    ...['Promise.withResolvers', 'Array.fromAsync', 'Promise.try'],
  ],
  names: [
    ...['structuredClone', 'BigInt', 'WeakRef', 'FinalizationRegistry', 'AggregateError', 'queueMicrotask'],
    ...['Intl', 'TextEncoder', 'TextDecoder', 'URL', 'URLSearchParams', 'fetch', 'crypto', 'atob', 'btoa'],
    ...[
      'Worker',
      'localStorage',
      'sessionStorage',
      'process',
      'Buffer',
      'eval',
      'AbortController',
      'FormData',
    ],
  ],
  lookbehind: false,
};

/** The desk's oldest browsers: Chrome and Edge 108, and those of China that are built on them (2022). */
export const deskLacks: Lacking = {
  methods: ['toSorted', 'toReversed', 'toSpliced', 'isWellFormed', 'toWellFormed'],
  statics: [
    ...['Object.groupBy', 'Map.groupBy', 'Promise.withResolvers', 'Array.fromAsync', 'Promise.try'],
    ...['URL.canParse', 'RegExp.escape'],
  ],
  names: ['eval'],
  lookbehind: true,
};

/** What of some built scripts the stated oldest systems do not have, each with its file. */
export function newBuiltins(folder: string, lacking: Lacking): string[] {
  return filesBelow(folder)
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) =>
      inScript(fs.readFileSync(path.join(folder, file), 'utf8'), lacking).map(
        (name) => `${file} 用了 ${name}，最旧的系统上没有`,
      ),
    );
}

/** The same for the text of one script. */
export function inScript(text: string, lacking: Lacking): string[] {
  const source = ts.createSourceFile('script.js', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const found = new Set<string>();
  const own = declaredIn(source);
  const visit = (node: ts.Node): void => {
    const name = lackingAt(node, lacking, own);
    if (name !== undefined) found.add(name);
    ts.forEachChild(node, visit);
  };
  visit(source);

  return [...found];
}

function lackingAt(node: ts.Node, lacking: Lacking, own: ReadonlySet<string>): string | undefined {
  if (ts.isRegularExpressionLiteral(node) && !lacking.lookbehind && /\(\?<[=!]/.test(node.text))
    return '正则向后看';
  if (ts.isPropertyAccessExpression(node)) {
    const whole = `${node.expression.getText()}.${node.name.text}`;
    if (lacking.statics.includes(whole)) return whole;
    const isCalled = ts.isCallExpression(node.parent) && node.parent.expression === node;

    return isCalled && lacking.methods.includes(node.name.text) ? `.${node.name.text}()` : undefined;
  }
  if (!ts.isIdentifier(node) || !lacking.names.includes(node.text) || own.has(node.text)) return undefined;

  return isRead(node) ? node.text : undefined;
}

/** A name of the global scope that is really asked for: not a property, a key, or what `typeof` looks at first. */
function isRead(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isTypeOfExpression(parent)) return false;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;

  return !(
    ts.isMethodDeclaration(parent) ||
    ts.isLabeledStatement(parent) ||
    ts.isPropertyDeclaration(parent)
  );
}

/** Names that a script declares itself, wherever. */
function declaredIn(source: ts.SourceFile): ReadonlySet<string> {
  const own = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (
      (ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isFunctionDeclaration(node)) &&
      node.name !== undefined &&
      ts.isIdentifier(node.name)
    )
      own.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(source);

  return own;
}
