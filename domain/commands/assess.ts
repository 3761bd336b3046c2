import { assessLine } from './assess-line';
import { runJsonLines } from './json-lines';

const today = new Date().toISOString().slice(0, 10);

process.exitCode = await runJsonLines((line) => assessLine(line, today));
