import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasForm, inOrder } from '../../console/dossier/deciding/decision-forms';
import { isDeskDoor, isPhoneDoor } from '../../contract/doors';
import { everyContract } from '../../contract/every-contract';
import { stepsByArea } from '../../domain/procedure/steps';
import type { ActionName } from '../../domain/vocabulary/actions';
import { staffRoles, type Role } from '../../domain/vocabulary/persons/roles';

const isStaff = (role: Role): boolean => (staffRoles as readonly Role[]).includes(role);
const phoneRoles: readonly Role[] = ['applicant', 'helper', 'member'];
const handlerRoles: readonly Role[] = ['lawyer', 'firm_admin'];

/** Steps that are asked for under another name, each with the reason. */
const otherName: Readonly<Partial<Record<ActionName, { readonly asked: string; readonly why: string }>>> = {
  upholdObjection: { asked: 'decideObjection', why: 'one answer of the bureau, two steps' },
  orderAid: { asked: 'decideObjection', why: 'one answer of the bureau, two steps' },
  submit: { asked: 'takeDownApplication', why: 'at the desk the form is filled and handed in at once' },
  passOn: { asked: 'takeDownApplication', why: 'the same form, passed on by a place of custody' },
  noteFeeCall: { asked: 'advanceComplaint', why: 'one of the steps of a complaint in its register' },
  extendComplaint: { asked: 'advanceComplaint', why: 'one of the steps of a complaint in its register' },
  publishSubsidy: { asked: 'publishSubsidies', why: 'a month of cases in one act' },
};

/** Steps of staff that no door of the desk answers, each with the reason. */
const notAtDesk: Readonly<Partial<Record<ActionName, string>>> = {
  saveDraft: 'the desk keeps no draft of an application: it hands in at once',
  removeMaterial: 'at the desk a wrong scan is put right with a reason: correctMaterial',
  expireSupplement: 'the clock does it',
  joinGroup: 'members come in with the application',
  confirmMember: 'nobody asks for it yet',
  leaveGroup: 'the member says so on the phone',
  correctAnswer: 'the person puts it right on the phone',
  sayWrong: 'the person says so on the phone',
};

/** Steps of the phone that no contract of the phone asks for, each with the reason. */
const notOnPhone: Readonly<Partial<Record<ActionName, string>>> = {
  noteWishes: 'asked as wishLawyer, one wish at a time',
  confirmMember: 'nobody asks for it yet',
};

/** Steps that stand elsewhere at the desk than among the decisions, each with the place. */
const notAmongDecisions: Readonly<Partial<Record<ActionName, string>>> = {
  submit: 'TakeDownView',
  passOn: 'TakeDownView',
  registerNotice: 'NoticeView',
  addMaterial: 'beside the evidence',
  correctMaterial: 'beside the evidence',
  judgeMaterial: 'beside the evidence',
  addNote: 'NotesPane',
  issuePaper: 'PaperWriter',
  keepSealedCopy: 'beside the paper',
  publishSubsidy: 'SubsidyView, a month at once',
  followUp: 'VisitsView',
  sitIn: 'HearingsView',
  noteFeeCall: 'ComplaintsView',
  extendComplaint: 'ComplaintsView',
  takeBackStep: 'the bar of what has not gone out yet',
};

const steps = Object.entries(stepsByArea).flatMap(([area, list]) =>
  list.map(({ action, who }) => ({ area, action, who: who })),
);
const atDesk = new Set(everyContract.filter(({ door }) => isDeskDoor(door)).map(({ action }) => action));
const ofHandlers = new Set(
  everyContract.filter(({ door }) => door === 'provider').map(({ action }) => action),
);
const onPhone = new Set(everyContract.filter(({ door }) => isPhoneDoor(door)).map(({ action }) => action));

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(process.cwd(), folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => `${folder}/${file}`);
}

const textOf = new Map(
  ['contract', 'cloudfunctions', 'console']
    .flatMap(filesIn)
    .map((file) => [file, readFileSync(file, 'utf8')]),
);
const withText = (room: string, pattern: RegExp): readonly string[] =>
  [...textOf]
    .filter(([file, text]) => file.startsWith(`${room}/`) && pattern.test(text))
    .map(([file]) => file);

test('every step that staff may take is answered by a door of the desk, or stands here with the reason', () => {
  const asked = (action: ActionName): boolean => atDesk.has(otherName[action]?.asked ?? action);
  const missing = steps.filter(
    ({ action, who }) => who.some(isStaff) && !asked(action) && !notAtDesk[action],
  );
  expect(missing.map(({ action }) => action)).toEqual([]);
  expect(Object.keys(notAtDesk).filter((action) => atDesk.has(action))).toEqual([]);
});

test('every step that people take on the phone is answered there, or stands here with the reason', () => {
  const missing = steps.filter(
    ({ action, who }) =>
      who.some((role) => phoneRoles.includes(role)) && !onPhone.has(action) && !notOnPhone[action],
  );
  expect(missing.map(({ action }) => action)).toEqual([]);
});

test('every step that a handler takes is answered by the door of the handlers', () => {
  const missing = steps.filter(
    ({ action, who }) => who.some((role) => handlerRoles.includes(role)) && !ofHandlers.has(action),
  );
  expect(missing.map(({ action }) => action)).toEqual([]);
});

test('every step of the desk has a form and a place among the buttons, or stands here with its place', () => {
  const missing = steps.filter(
    ({ action, who }) =>
      who.some(isStaff) && !notAtDesk[action] && !notAmongDecisions[action] && !hasForm(action),
  );
  expect(missing.map(({ action }) => action)).toEqual([]);
  const formed = steps.filter(({ action }) => hasForm(action)).map(({ action }) => ({ action }));
  const { main, further } = inOrder(formed);
  expect(new Set([...main, ...further])).toEqual(new Set(formed));
});

test('a step stands under its area in every room', () => {
  const strangers = steps.flatMap(({ area, action }) => [
    ...withText('contract', new RegExp(`\\)\\(\\s*'${action}'`)).filter(
      (file) => !file.startsWith(`contract/${area}/`),
    ),
    ...withText('cloudfunctions', new RegExp(`^\\s+action: '${action}'`, 'm')).filter(
      (file) => !file.startsWith(`cloudfunctions/${area}/`),
    ),
    ...withText('console', new RegExp(`^\\s+action: '${action}'`, 'm')).filter(
      (file) => !file.startsWith(`console/${area}/`),
    ),
  ]);
  expect(strangers).toEqual([]);
});
