import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<Asked extends Options> = ReturnType<typeof parseArgs<{ options: Asked }>>['values'];

/** Words behind a command that it does not take: one sentence that says what to write. */
export class OptionsRefused extends Error {
  override readonly name = 'OptionsRefused';
}

/** Node names the option in quotation marks: `Unknown option '--foo'`, `Option '--data <value>' argument missing`. */
const namedIn = (message: string): string => /'([^' ]+)/.exec(message)?.[1] ?? '';

function refusal(code: string | undefined, message: string, known: readonly string[]): string | null {
  const name = namedIn(message);
  const may = `可以写的有：${known.map((one) => `--${one}`).join('、')}。`;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `不认识 ${name}。${may}`;
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL')
    return `不认识“${name}”，有空格的内容请用引号括起来。${may}`;
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return null;

  return message.includes('does not take') ? `${name} 后面不用写内容。` : `${name} 后面没有写内容。`;
}

/**
 * The options of a command.
 * @param words what stands behind the command
 * @throws OptionsRefused for an option that is unknown, or that has no content
 */
export function readOptions<const Asked extends Options>(
  options: Asked,
  words: readonly string[],
): Values<Asked> {
  try {
    const { values } = parseArgs({ options, args: [...words] });
    const empty = Object.entries(values).find(([, value]) => value === '');
    if (empty) throw new OptionsRefused(`--${empty[0]} 后面没有写内容。`);

    return values;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const sentence = refusal(code, message, Object.keys(options));
    if (sentence === null) throw error;
    throw new OptionsRefused(sentence, { cause: error });
  }
}

/** The options behind the command that runs; one that it does not take ends it with a sentence. */
export function commandOptions<const Asked extends Options>(options: Asked): Values<Asked> {
  try {
    return readOptions(options, process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof OptionsRefused)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
