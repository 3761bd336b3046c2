import { runJsonLines } from './json-lines';
import { subsidyLine } from './subsidy-line';

process.exitCode = await runJsonLines(subsidyLine);
