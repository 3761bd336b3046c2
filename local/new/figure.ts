import type { Kind } from './ask';
import { camel, kebabOf } from './name';

const home = 'domain/statistics/measures';

/** A figure of the centre: its file and its line in the list. */
export const figure: Kind = {
  usage: 'figure visits-made 走访次数',
  told: ['domain/statistics/measures.test.ts'],
  edits({ name: given, title }) {
    const name = kebabOf(given);
    const text = `import type { SumFigure } from '../figure';

/** ${title}：当期办的，一件一次。 */
export const ${camel(name)}: SumFigure = {
  kind: 'sum',
  name: '${title}',
  base: '当期办的，一件一次',
  unit: '件',
  of: 'accepted',
  over: 'period',
};
`;

    return [
      { file: `${home}/${name}.ts`, text },
      {
        file: `${home}/index.ts`,
        before: 'import { casesUnderWayMinistry',
        insert: `import { ${camel(name)} } from './${name}';\n`,
      },
      { file: `${home}/index.ts`, before: '];', insert: `  ${camel(name)},\n` },
    ];
  },
};
