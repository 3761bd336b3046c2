import { spawn } from 'node:child_process';
import { StartError } from '../../cloud/errors';
import { toolsFolder, toolsReady } from './ready';

/** Runs a script over the vendor's tools and shows what it says. @throws StartError where it ends badly */
export async function runTool(script: string, args: readonly string[]): Promise<void> {
  await toolsReady();
  const code = await new Promise<number | null>((done, fail) => {
    const child = spawn('node', [script, ...args], { cwd: toolsFolder, stdio: 'inherit' });
    child.on('error', fail);
    child.on('close', done);
  });
  if (code !== 0) throw new StartError(`deploy/tools/${script} 没有做成，上面是它说的。`);
}
