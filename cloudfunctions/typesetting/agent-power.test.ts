import { agentPower } from '../../domain/documents/shared/agent-power';
import { pagesOfPdf, textOfPdf } from '../../test/pdf';
import { renderPaper } from './render-paper';

const nobody = { name: '', number: '', phone: '' };

test('the paper to sign is one page with what is known, and a line by hand for what is not', async () => {
  const applicant = { name: '赵有福', number: '110101198003078879', phone: '13800138000' };
  const document = agentPower({
    applicant,
    agent: nobody,
    relation: '子女',
    matter: '',
    centre: '青禾县法律援助中心',
  });
  const file = await renderPaper(document, new Date(0));

  expect(await pagesOfPdf(file)).toBe(1);
  const text = await textOfPdf(file);
  for (const said of [
    '授权委托书',
    '赵有福',
    '13800138000',
    '受托人＿＿＿',
    '青禾县法律援助中心',
    '签名或按手印',
  ])
    expect(text).toContain(said);
});
