import { codeOf, dataOf, newDraftKey, openTestOffice, type TestOffice } from '../../test/cloud';
import { textOfPdf } from '../../test/pdf';
let office: TestOffice;
beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.close());

const asked = {
  channel: 'call',
  topic: '工伤',
  name: '田禾苗',
  phone: '13800138000',
  groups: ['migrant_workers'],
  text: '手指在厂里压断了，老板不认工伤。',
  answer: '可以自己去人社局申请认定。',
};

test('a consultation is printed as FZ-001 with question, answer and who answered; it takes no number', async () => {
  const key = newDraftKey();
  const { id } = dataOf(await office.desk('lijing', 'recordConsultation', { key, ...asked }));
  const answer = dataOf<{ name: string; pdf: string }>(
    await office.desk('lijing', 'printConsultation', { id }),
  );
  const text = await textOfPdf(answer.pdf);

  expect(answer.name).toBe('法律援助咨询登记表.pdf');
  for (const said of ['田禾苗', '13800138000', '来电', '工伤', '农民工', asked.text, asked.answer, '李静'])
    expect(text).toContain(said);
  expect(text).not.toMatch(/草稿|第\d+号/);
});

test('whoever keeps the accounts prints none, and nobody prints one that is not there', async () => {
  const id = 'a'.repeat(32);
  expect(codeOf(await office.desk('lijing', 'printConsultation', { id }))).toBe('CaseNotFound');
  expect(codeOf(await office.desk('malan', 'printConsultation', { id }))).toBe('NotAllowed');
});
