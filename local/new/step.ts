import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeskDoor, type Door } from '../../contract/doors';
import type { Ask, Kind } from './ask';
import { NewRefused, type Edit } from './edit';
import { camel, kebabOf } from './name';

/** A step begins where its area has most steps already. */
interface Home {
  readonly door: string;
  /** The file of its contracts, and what it is called in the table of the door. */
  readonly file: string;
  readonly alias: string;
}

const asksForReason = /import \{[^}]*\bfields\b[^}]*\bseen\b[^}]*\btext\b[^}]*\} from '\.\.\/fields'/;

/** The door that answers most steps of an area, and the file in which they are asked for. */
function homeOf(root: string, area: string): Home {
  const folder = join(root, 'contract', area);
  const files = (existsSync(folder) ? readdirSync(folder) : []).filter((file) => file.endsWith('.ts'));
  const homes = files.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const doors = [...text.matchAll(/contract<Decided>\('(\w+)'\)/g)].map(([, door = '']) => door);
    if (!asksForReason.test(text)) return [];

    return (doors as Door[]).filter(isDeskDoor).flatMap((door) => {
      const from = `../../../contract/${area}/${file.replace('.ts', '')}`;
      const table = readFileSync(join(root, tableOf(door)), 'utf8');
      const alias = new RegExp(`import \\* as (\\w+) from '${from}'`).exec(table)?.[1];

      return alias === undefined ? [] : [{ door, file: `contract/${area}/${file}`, alias }];
    });
  });
  const times = ({ door, file }: Home) =>
    homes.filter((one) => one.door === door && one.file === file).length;
  const [most] = [...homes].sort((a, b) => times(b) - times(a));
  if (most === undefined) throw new NewRefused(`“${area}”里还没有工作台的步骤，请换一个环节。`);

  return most;
}

const tableOf = (door: string): string => `cloudfunctions/functions/${door}/index.ts`;

const contractText = (action: string, door: string, title: string) => `
/** ${title}. */
export const ${action} = contract<Decided>('${door}')(
  '${action}',
  fields({ ...seen, reason: text('情况', 500) }),
);
`;

const commandText = (
  asked: string,
  action: string,
  title: string,
) => `import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/decided';
import type { ${action} as contract } from '../../${asked}';
import { decide } from '../casework/decide';
import { staffCaseAt } from '../casework/opening/staff-case';
import type { StaffCall } from '../platform/calls/people';

/** ${title}. */
export async function ${action}(
  { caseId, version, reason }: InferOutput<typeof contract.input>,
  call: StaffCall,
): Promise<Decided> {
  const before = await staffCaseAt(call, caseId, version);

  return decide(call, before, { action: '${action}', note: reason, input: { reason }, change: () => ({}) });
}
`;

const rowText = (action: string) => `  step({
    action: '${action}',
    from: ['REVIEWING'],
    to: 'same',
    who: ['reviewer'],
    guards: ['notRecused', 'reasonGiven'],
  }),
`;

const formText = (action: string, title: string) => `  decision(
    ${action},
    {
      action: '${action}',
      explains: () => '${title}。',
      fields: () => [long('reason', '情况')],
      done: '已${title}。',
    },
    (values) => ({ reason: textOf(values, 'reason') }),
  ),
`;

/** The lines of the rooms in which a step of staff stands, from the word on its button to its place at the desk. */
function edits({ root, name: given, title }: Ask): readonly Edit[] {
  const [area = '', rest = ''] = given.split('/');
  const name = kebabOf(rest);
  const action = camel(name);
  const { door, file: asked, alias } = homeOf(root, area);
  const words = `domain/vocabulary/actions/${area}.ts`;
  const row = `domain/procedure/steps/${area}.ts`;
  const forms = `console/${area}/decisions.ts`;

  return [
    { file: words, before: '} as const;', insert: `  ${action}: '${title}',\n` },
    {
      file: words,
      after: 'Record<keyof typeof labels, string>> = {\n',
      insert: `  ${action}: '${title}',\n`,
    },
    {
      file: words,
      after: 'Record<keyof typeof labels, string | null>> = {\n',
      insert: `  ${action}: null,\n`,
    },
    { file: row, before: '] as const;', insert: rowText(action) },
    { file: row, after: 'Brings {\n', insert: `  ${action}: Brings<'reason'>;\n` },
    { file: asked, append: contractText(action, door, title) },
    {
      file: `cloudfunctions/${area}/${name}.ts`,
      text: commandText(asked.replace('.ts', ''), action, title),
    },
    {
      file: tableOf(door),
      before: 'import { action, table }',
      insert: `import { ${action} } from '../../${area}/${name}';\n`,
    },
    { file: tableOf(door), before: '  ]),\n});', insert: `    action(${alias}.${action}, ${action}),\n` },
    {
      file: forms,
      before: 'import ',
      insert: `import { ${action} } from '../../${asked.replace('.ts', '')}';\n`,
    },
    { file: forms, before: '\n];', insert: `\n${formText(action, title).trimEnd()}` },
  ];
}

/** A step of staff. */
export const step: Kind = {
  usage: 'step review/note-visit 登记走访',
  told: [
    'npm run types',
    'test/house/steps-at-home.test.ts',
    'contract/doors.test.ts',
    'cloudfunctions/every-action.test.ts',
    'domain/procedure',
  ],
  edits,
};
