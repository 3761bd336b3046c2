import { dayOf } from '../time/times';
import { assessLine } from './assess-line';
import { runJsonLines } from './json-lines';

const today = dayOf(new Date().toISOString());

process.exitCode = await runJsonLines((line) => assessLine(line, today));
