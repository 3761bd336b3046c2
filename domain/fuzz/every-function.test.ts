import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { caseFunctions } from './case-functions';
import { factFunctions } from './fact-functions';
import { ledgerFunctions } from './ledger-functions';
import { registerFunctions } from './register-functions';
import { typedFunctions } from './typed-functions';

const home = join(process.cwd(), 'domain');
const fuzzed = new Set(
  [typedFunctions, caseFunctions, factFunctions, ledgerFunctions, registerFunctions].flatMap((table) =>
    Object.keys(table),
  ),
);

/** Helpers of these files are tried through the functions named: they never get a value that those did not see first. */
const triedThrough: readonly (readonly [files: RegExp, by: readonly string[]])[] = [
  [
    /^application\//,
    ['checkAnswer', 'everyAnswer', 'openPoints', 'checkPage', 'factsFrom', 'checkResult', 'nextScreen'],
  ],
  [/^assignment\//, ['suggestLawyers']],
  [/^case\/history\/(canonical-json|changes|record|replay)/, ['verifyChain', 'canonicalJson']],
  [/^case\/case-facts/, ['allowedActions', 'nextState', 'clocksOf']],
  [/^case\/early-help/, ['handlingLacks']],
  [/^handling\/act-words/, ['blindFile']],
  [/^case\/people/, ['writePaper', 'caseSubsidy', 'allowedActions']],
  [/^case\/money-asked/, ['mayBeOfHouse']],
  [/^case\/records\/upcast/, ['upcast', 'mask']],
  [
    /^deadlines\/(agreement|announced|calendar|clock-words|clocks|criminal|count|index|objection)/,
    ['clocksOf', 'dueDay', 'daysUsed'],
  ],
  [/^documents\//, ['writePaper', 'draftContent', 'emptyBlanks', 'articlesSentence']],
  [/^eligibility\//, ['assess', 'checkFacts', 'nextQuestion', 'compareAssessments', 'packFor']],
  [/^identity\/resident-id/, ['readResidentId', 'residentIdFault']],
  [/^ledgers\//, ['readSheet', 'faultsOf', 'searchPieces', 'writtenField']],
  [/^materials\//, ['materialsFor', 'supplementNotice']],
  [/^quality\//, ['complaintOfCase', 'drawSample', 'checkScore', 'blindFile']],
  [/^privacy\//, ['mask', 'hasPersonalNumber']],
  [/^case\/(assess-again|records\/assessment-record)/, ['assessAgain']],
  [/^rules-page\//, ['packPage', 'assessAgain']],
  [/^procedure\//, ['allowedActions', 'nextState', 'effectsOf', 'missingPapers']],
  [/^closing\//, ['dossierGaps', 'archiveClassOf', 'archiveYear', 'allowedActions', 'nextState']],
  [/^statistics\//, ['countFigures', 'readLedgerRecord', 'readPeriod']],
  [/^subsidy\//, ['subsidyOf']],
];
/** The lists of words are asked by their own codes only. */
const wordLists = /^vocabulary\//;
/** Look a sentence up, or make an error: nothing that people type reaches them. */
const lookUps = [
  'errorSentence',
  'fieldError',
  'isDomainError',
  'DomainError',
  'spanWords',
  'identityCheckWords',
];

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(join(home, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory())
      return ['testing', 'commands', 'fuzz'].includes(entry.name) ? [] : sourcesIn(path);

    return entry.name.endsWith('.ts') && !/\.(test|d)\.ts$|testing\.ts$/.test(entry.name) ? [path] : [];
  });
}

/** Says how fields are kept, and takes nothing that could be wrong. */
function isDeclaration(name: string, { length }: { readonly length: number }): boolean {
  return length === 0 && /Fields$|^fieldsOf/.test(name);
}

const exported = sourcesIn('').flatMap((file) => {
  const module = jest.requireActual<Record<string, unknown>>(join(home, file));

  return Object.entries(module)
    .filter(([name, value]) => typeof value === 'function' && !isDeclaration(name, value))
    .map(([name]) => ({ file, name }));
});

/** A new function belongs into the table for its kind of input: typed values, a whole case, or facts. */
test('every function that the domain exports is tried with wrong or arbitrary input, itself or through another', () => {
  const through = (file: string) => triedThrough.find(([files]) => files.test(file))?.[1] ?? [];
  const isLookUp = (file: string, name: string) => lookUps.includes(name) || wordLists.test(file);
  const untried = exported.filter(
    ({ file, name }) => !fuzzed.has(name) && !isLookUp(file, name) && through(file).length === 0,
  );
  expect(untried.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
  expect(exported.length).toBeGreaterThan(250);
});

test('the lists name functions that there are', () => {
  const names = new Set(exported.map(({ name }) => name));
  expect(lookUps.filter((name) => !names.has(name))).toEqual([]);
  expect(triedThrough.flatMap(([, by]) => by).filter((name) => !fuzzed.has(name))).toEqual([]);
});
