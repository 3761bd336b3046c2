import { textOf, type Builtin } from './builtin';
import { relativeUnits } from '../units';

interface RichNode {
  readonly type?: 'node' | 'text';
  readonly text?: string;
  readonly name?: string;
  readonly attrs?: Readonly<Record<string, string>>;
  readonly children?: readonly RichNode[];
}

/** What WeChat lets through; everything else, scripts first of all, is dropped with its content. */
const tags = new Set(
  (
    'a abbr b blockquote br code dd del div dl dt em h1 h2 h3 h4 h5 h6 hr i img ins li ol p q span strong ' +
    'sub sup table tbody td tfoot th thead tr u ul'
  ).split(' '),
);
const attributes = new Set(['style', 'class', 'src', 'alt', 'width', 'height', 'colspan', 'rowspan']);

const handler = /\son\w+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi;

/** Text with markup, as HTML or as WeChat's list of nodes. */
export const richText: Builtin = {
  tag: 'rich-text',
  properties: { nodes: '', space: undefined },
  show: {
    nodes: ({ element }, value) => {
      const nodes = Array.isArray(value) ? (value as RichNode[]) : parse(textOf(value));
      element.replaceChildren(...nodes.flatMap(build));
    },
  },
};

function build({ type, text = '', name = '', attrs = {}, children = [] }: RichNode): (Element | string)[] {
  if (type === 'text') return [text];
  if (!tags.has(name)) return [];

  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attrs)) {
    if (attributes.has(key)) made.setAttribute(key, key === 'style' ? relativeUnits(value) : value);
  }
  made.append(...children.flatMap(build));

  return [made];
}

/** The content of a <template> is inert: nothing in it runs or loads. */
function parse(html: string): RichNode[] {
  const template = document.createElement('template');
  // They would be dropped below anyway; taken out first, the security policy has nothing to complain of.
  template.innerHTML = html.replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(handler, ''));

  return [...template.content.childNodes].flatMap(fromDom);
}

function fromDom(node: Node): RichNode[] {
  if (node.nodeType === Node.TEXT_NODE) return [{ type: 'text', text: node.textContent ?? '' }];
  if (!(node instanceof Element)) return [];

  const attrs = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));

  return [{ name: node.tagName.toLowerCase(), attrs, children: [...node.childNodes].flatMap(fromDom) }];
}
