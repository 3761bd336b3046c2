import type { TDocumentDefinitions } from 'pdfmake/interfaces';

/** What stands on the poster of a group. */
export interface Poster {
  /** The mini-program code, as a data address. */
  readonly picture: string;
  /** The six digits, in two groups. */
  readonly number: string;
  /** Who invites; empty where nobody is named yet. */
  readonly invitedBy: string;
  readonly centre: { readonly name: string; readonly phone: string; readonly address: string };
}

const codeWidth = 220;

/** A page for the gate: large enough to read from two steps away, sparing with ink. */
export function posterPage(
  { picture, number, invitedBy, centre }: Poster,
  madeAt: Date,
): TDocumentDefinitions {
  const who = invitedBy ? `${invitedBy}请您一起来，` : '';

  return {
    pageSize: 'A4',
    pageMargins: [56, 44, 56, 36],
    info: {
      title: '工友一起讨工钱',
      creationDate: madeAt,
      modDate: madeAt,
      producer: '援手',
      creator: '援手',
    },
    defaultStyle: { font: 'Song', fontSize: 18, lineHeight: 1.2, alignment: 'center' },
    content: [
      { text: '工友一起讨工钱', fontSize: 40, bold: true, margin: [0, 0, 0, 4] },
      { text: '请法律援助律师，不收一分钱', fontSize: 24, bold: true, margin: [0, 0, 0, 14] },
      { text: `${who}每个人在自己手机上填自己的。`, margin: [0, 0, 0, 14] },
      { image: picture, width: codeWidth, height: codeWidth },
      { text: '打开微信，扫一扫上面的码', bold: true, margin: [0, 10, 0, 14] },
      { text: '扫不了？进小程序，在首页点“工友给的号码”，填：', fontSize: 16 },
      { text: number, fontSize: 48, bold: true, margin: [0, 2, 0, 10] },
      { text: '要带：身份证。有欠条、工资条、照片，也拍下来。', fontSize: 17, margin: [0, 0, 0, 10] },
      {
        text: `${centre.name}　电话 ${centre.phone}\n${centre.address}\n谁收您的钱，请打 12348。`,
        fontSize: 16,
      },
    ],
  };
}
