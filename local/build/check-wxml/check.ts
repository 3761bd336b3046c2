import path from 'node:path';
import { commonProperties } from '../../phone/builtins/common';
import { builtins } from '../../phone/builtins/register';
import { isFile, readText } from '../files';
import { componentGraph, isOwn, type ComponentGraph } from '../phone/graph';
import { Templates } from '../phone/templates';
import { unknownTags } from '../phone/use';
import { Definitions } from './definitions';
import { wishesIn } from './expressions';
import { handlersIn } from './handlers';

/** Attributes that any tag may carry. */
const everywhere = /^(class|style|id|slot|hidden|bind|catch|mutBind|capture|generic|data|mark|wx)/;

const ofBuiltin = new Map(
  builtins.map(({ tag, properties = {} }) => [
    tag as string,
    new Set([...commonProperties, ...Object.keys(properties)]),
  ]),
);

/** Everything wrong in the templates of a built mini-program, one line each; empty when all is well. */
export function templateProblems(folder: string): string[] {
  const graph = componentGraph(folder);
  const templates = new Templates(folder);
  templates.addAll(graph);
  const definitions = new Definitions(folder);
  const own = [...graph.entries.keys()].filter(isOwn);
  const perFile = own.flatMap((name) => fileProblems(folder, name, graph, templates, definitions));

  return [
    ...graph.problems,
    ...templates.problems,
    ...unknownTags(templates.group, graph),
    ...perFile,
    ...definitions.problems,
  ];
}

function fileProblems(
  folder: string,
  name: string,
  graph: ComponentGraph,
  templates: Templates,
  definitions: Definitions,
): string[] {
  const file = path.join(folder, `${name}.wxml`);
  const definition = definitions.of(name);
  if (!definition || !isFile(file)) return [];

  const { names, properties } = wishesIn(templates.group.getTmplConvertedExpr(name, '').code() ?? '');
  const unbound = [...names]
    .filter((one) => !definition.data.has(one))
    .map((one) => `${name}.wxml：{{${one}}} 不在 data 或 properties 里`);
  const unheard = handlersIn(readText(file))
    .filter((handler) => !definition.methods.has(handler.name))
    .map((handler) => `${name}.wxml:${handler.line} 没有方法 ${handler.name}`);

  const using = graph.entries.get(name)?.json.usingComponents ?? {};
  const known = (tag: string): Set<string> | undefined => {
    const component = using[tag]?.slice(1);

    return component === undefined ? ofBuiltin.get(tag) : definitions.of(component)?.properties;
  };
  const unknown = properties
    .filter(({ tag, name: property }) => !everywhere.test(property) && known(tag)?.has(property) === false)
    .map(({ tag, name: property }) => `${name}.wxml：<${tag}> 没有属性 ${property}`);

  return [...unbound, ...unheard, ...new Set(unknown)];
}
