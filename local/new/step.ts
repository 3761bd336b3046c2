import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ask, Kind } from './ask';
import { NewRefused, type Edit } from './edit';
import { camel, kebabOf } from './name';

/** The door that already answers most steps of an area. */
function doorOf(root: string, area: string): string {
  const folder = join(root, 'contract', area);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const doors = files.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/contract<Decided>\('(\w+)'\)/g)].map(
      ([, door]) => door,
    ),
  );
  const times = (door: string | undefined) => doors.filter((one) => one === door).length;
  const [most] = [...doors].sort((a, b) => times(b) - times(a));
  if (most === undefined) throw new NewRefused(`“${area}”里还没有工作台的步骤，请换一个环节。`);

  return most;
}

const contractText = (action: string, door: string) => `import type { Decided } from '../decided';
import { contract } from '../envelope';
import { fields, seen, text } from '../fields';

export const ${action} = contract<Decided>('${door}')(
  '${action}',
  fields({ ...seen, reason: text('情况', 500) }),
);
`;

const commandText = (
  area: string,
  name: string,
  action: string,
  title: string,
) => `import type { InferOutput } from 'valibot';
import type { Decided } from '../../contract/decided';
import type { ${action} as contract } from '../../contract/${area}/${name}';
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
  const door = doorOf(root, area);
  const table = `cloudfunctions/functions/${door}/index.ts`;
  const forms = `console/${area}/decisions.ts`;

  return [
    { file: 'domain/vocabulary/actions.ts', before: '} as const;', insert: `  ${action}: '${title}',\n` },
    { file: `domain/procedure/steps/${area}.ts`, before: '] as const;', insert: rowText(action) },
    {
      file: 'domain/procedure/brought.ts',
      before: '\n}\n\n/** What one step brings',
      insert: `\n  ${action}: Brings<'reason'>;`,
    },
    { file: `contract/${area}/${name}.ts`, text: contractText(action, door) },
    {
      file: 'contract/every-contract.ts',
      before: 'import { isDeskDoor',
      insert: `import * as ${action} from './${area}/${name}';\n`,
    },
    { file: 'contract/every-contract.ts', before: '  candidates,\n', insert: `  ${action},\n` },
    { file: `cloudfunctions/${area}/${name}.ts`, text: commandText(area, name, action, title) },
    {
      file: table,
      before: 'import { action, table }',
      insert: `import * as ${action}Contract from '../../../contract/${area}/${name}';\nimport { ${action} } from '../../${area}/${name}';\n`,
    },
    { file: table, before: '  ]),\n});', insert: `    action(${action}Contract.${action}, ${action}),\n` },
    {
      file: forms,
      before: 'import ',
      insert: `import { ${action} } from '../../contract/${area}/${name}';\n`,
    },
    { file: forms, before: '\n];', insert: `\n${formText(action, title).trimEnd()}` },
    {
      file: 'console/dossier/deciding/decision-forms.ts',
      before: "  'withdraw',\n  'terminate'",
      insert: `  '${action}',\n`,
    },
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
