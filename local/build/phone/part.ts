import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { builtinTemplates } from '../../phone/builtins/templates';
import { BuildFailure } from '../failure';
import { renewFolder, filesBelow, put } from '../files';
import type { Part } from '../part';
import type { Place } from '../place';
import { inKilobytes } from '../sizes';
import { componentGraph } from './graph';
import { Icons } from './icons';
import { scriptTable } from './scripts';
import { Styles } from './styles';
import { Templates } from './templates';
import { unknownApis, unknownTags } from './use';

const picture = /\.(png|jpe?g|gif|svg|webp)$/;

/** dist/phone: dist/miniprogram with everything a browser needs to run it. */
export const phone: Part = {
  name: 'phone',
  inputs: ['miniprogram', 'contract', 'domain', 'design'],
  tools: ['local/phone'],
  output: 'phone',
  async build(place) {
    const folder = path.join(place.dist, 'miniprogram');

    return renewFolder(path.join(place.dist, 'phone'), async (out) => {
      const app = writeApp(place, folder, out);
      await writeHost(place, out);
      for (const file of filesBelow(folder).filter((name) => picture.test(name))) {
        put(path.join(out, file), fs.readFileSync(path.join(folder, file)));
      }

      return [`app.js ${inKilobytes(app.bytes)}，${app.components} 个页面和组件，${app.icons} 个图标`];
    });
  },
};

function writeApp({ house }: Place, folder: string, out: string) {
  const graph = componentGraph(folder);
  const templates = new Templates(folder);
  templates.addAll(graph);
  const icons = new Icons(house);
  const styles = new Styles(folder, icons);
  const css = styles.all(graph);
  const problems = [
    ...graph.problems,
    ...templates.problems,
    ...styles.problems,
    ...unknownTags(templates.group, graph),
    ...unknownApis(folder),
  ];
  if (problems.length > 0) throw new BuildFailure('phone', problems);

  for (const [tag, text] of Object.entries(builtinTemplates)) templates.addText(`$builtin/${tag}`, text);
  const script = [
    '__mp.start({',
    `app:${JSON.stringify(graph.app)},`,
    `components:${JSON.stringify(Object.fromEntries(graph.entries))},`,
    `styles:${JSON.stringify(css)},`,
    `templates:${templates.group.getTmplGenObjectGroups()},`,
    `modules:${scriptTable(folder)}`,
    '});',
  ].join('\n');
  put(path.join(out, 'app.js'), script);

  return { bytes: Buffer.byteLength(script), components: graph.entries.size, icons: icons.write(out) };
}

async function writeHost({ house }: Place, out: string): Promise<void> {
  const source = path.join(house, 'local', 'phone');
  await build({
    entryPoints: [path.join(source, 'host.ts')],
    bundle: true,
    outfile: path.join(out, 'host.js'),
    format: 'iife',
    target: 'es2020',
    minify: true,
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  await build({
    entryPoints: [path.join(source, 'style', 'host.css')],
    bundle: true,
    outfile: path.join(out, 'host.css'),
    minify: true,
    logLevel: 'silent',
  });
  fs.copyFileSync(path.join(source, 'index.html'), path.join(out, 'index.html'));
}
