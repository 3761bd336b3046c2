import { deadlineLine } from './deadline-line';
import { runJsonLines } from './json-lines';

process.exitCode = await runJsonLines(deadlineLine);
