import { codePicture } from '../../local/cloud/admin/openapi/code-picture';
import { pagesOfPdf, textOfPdf } from '../../test/pdf';
import { renderPoster } from './render-paper';

const picture = `data:image/png;base64,${codePicture('group/join/join', '052550').toString('base64')}`;
const centre = { name: '青禾县法律援助中心', phone: '0999-1234800', address: '青禾县人民路1号' };

test('the poster is one page with the number, who invites, which centre, and that it costs nothing', async () => {
  const invitedBy = '帕提古丽·吐尔地江·买买提艾力·阿卜杜热西提';
  const file = await renderPoster({ picture, number: '052 550', invitedBy, centre }, new Date(0));

  expect(await pagesOfPdf(file)).toBe(1);
  const text = await textOfPdf(file);
  for (const said of ['052550', invitedBy, centre.name, centre.phone, '不收一分钱', '12348'])
    expect(text).toContain(said);
});
