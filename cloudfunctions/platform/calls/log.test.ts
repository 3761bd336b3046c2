import { log, traceOf, type LogLine } from './log';

function written(line: LogLine & Record<string, unknown>): Record<string, unknown> {
  const spy = jest.spyOn(console, 'log').mockImplementation(() => undefined);
  log(line);
  const [text] = spy.mock.calls[0] as [string];
  spy.mockRestore();

  return JSON.parse(text) as Record<string, unknown>;
}

test('a log line keeps what is on the list and drops everything else', () => {
  const line = written({
    level: 'info',
    event: 'answered',
    action: 'queue',
    name: '赵大山',
    input: { phone: '13800138000' },
  });
  expect(line).toMatchObject({ level: 'info', event: 'answered', action: 'queue' });
  expect(JSON.stringify(line)).not.toMatch(/赵大山|13800138000/);
});

test('of an unexpected error the log says kind, code and place, never its words', () => {
  const error = Object.assign(new TypeError('13800138000 is not valid'), { code: 'X1' });
  const trace = traceOf(error);
  expect(trace).toMatchObject({ errorName: 'TypeError', errorCode: 'X1' });
  expect(JSON.stringify(trace)).not.toContain('13800138000');
});
