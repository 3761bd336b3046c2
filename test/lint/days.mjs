import { relative, sep } from 'node:path';

const rooms = ['domain/', 'contract/', 'cloudfunctions/', 'console/', 'miniprogram/'];
const home = 'domain/time/';
const lengths = [3_600_000, 86_400_000];
const handMade = /^([gs]etUTC|set(Date|Month|FullYear|Hours))/;
const message =
  'Days and moments are counted in domain/time (dayjs): addDays, daysBetween, hoursAfter, dayOf.';

/** ESLint rule: nobody counts days or hours by hand, and dayjs is asked in one place. */
export const daysRule = {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'Days and moments are counted in domain/time, nowhere else.' },
  },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');
    const isOurs = rooms.some((room) => file.startsWith(room)) && !file.startsWith(home);
    if (!isOurs || /\.test\.ts$|\/testing\//.test(file)) return {};
    const refuse = (node) => context.report({ node, message });

    return {
      Literal(node) {
        if (lengths.includes(node.value)) refuse(node);
      },
      ImportDeclaration(node) {
        if (/^dayjs(\/|$)/.test(node.source.value)) refuse(node);
      },
      MemberExpression({ object, property, parent }) {
        const isUtc = object.name === 'Date' && property.name === 'UTC';
        if (isUtc || handMade.test(property.name ?? '')) refuse(parent);
      },
      NewExpression(node) {
        if (node.callee.name === 'Date' && node.arguments[0]?.type === 'BinaryExpression') refuse(node);
      },
    };
  },
};
