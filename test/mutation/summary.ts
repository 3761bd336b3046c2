/** The part of Stryker's report that the summary reads. */
export interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly status:
    'Killed' | 'Survived' | 'NoCoverage' | 'Timeout' | 'Ignored' | 'CompileError' | 'RuntimeError';
  readonly mutatorName: string;
  readonly location: { readonly start: { readonly line: number } };
  readonly replacement?: string;
}

const noticed: readonly string[] = ['Killed', 'Timeout'];
const counted: readonly string[] = [...noticed, 'Survived', 'NoCoverage'];

function score(mutants: readonly Mutant[]): {
  readonly all: number;
  readonly noticed: number;
  readonly percent: string;
} {
  const all = mutants.filter(({ status }) => counted.includes(status)).length;
  const some = mutants.filter(({ status }) => noticed.includes(status)).length;

  return { all, noticed: some, percent: all === 0 ? '–' : ((some / all) * 100).toFixed(1) };
}

/** A short page of Stryker's report of a day: the score, the score of each file, and every change that nobody noticed. */
export function summaryOf({ files }: Report, day: string): string {
  const names = Object.keys(files).sort();
  const all = score(names.flatMap((name) => files[name]?.mutants ?? []));
  const rows = names.map((name) => {
    const { all: of, noticed: some, percent } = score(files[name]?.mutants ?? []);

    return of === 0 ? null : `| ${name} | ${some} / ${of} | ${percent} |`;
  });
  const left = names.flatMap((name) =>
    (files[name]?.mutants ?? [])
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map(({ location, mutatorName, replacement }) => {
        const now = (replacement ?? '').replace(/\s+/g, ' ').slice(0, 60).replace(/[|`]/g, ' ');

        return `- ${name}:${location.start.line} ${mutatorName}: \`${now}\``;
      }),
  );

  return [
    '# Mutation score of the eligibility rules',
    '',
    `Written by \`npm run mutate\` on ${day}. Stryker changes the code in small ways; a change counts when the quick tests notice it.`,
    'The tables of law and other constants are not changed: the rule book checks them word for word.',
    '',
    `**${all.percent} %**: ${all.noticed} of ${all.all} changes were noticed.`,
    '',
    '| file | noticed | % |',
    '|---|---|---|',
    ...rows.filter((row) => row !== null),
    '',
    '## Changes nobody noticed',
    '',
    ...(left.length > 0 ? left : ['None.']),
    '',
  ].join('\n');
}
