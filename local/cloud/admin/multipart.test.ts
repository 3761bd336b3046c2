import { parseMultipart } from './multipart';

describe('a multipart body', () => {
  it('gives back what was put in, bytes and all', async () => {
    const bytes = Uint8Array.from([13, 10, 45, 45, 0, 255, 13, 10]);
    const form = new FormData();
    form.append('action', 'wx.openApi');
    form.append('requestData', new Blob([bytes]));
    form.append('empty', '');
    const sent = new Response(form);
    const type = sent.headers.get('content-type') ?? '';
    const fields = parseMultipart(Buffer.from(await sent.arrayBuffer()), type);
    expect(fields.get('action')?.toString()).toBe('wx.openApi');
    expect(fields.get('requestData')).toEqual(Buffer.from(bytes));
    expect(fields.get('empty')?.toString()).toBe('');
  });

  it('without a boundary is refused', () => {
    expect(() => parseMultipart(Buffer.from('x'), 'multipart/form-data')).toThrow(/boundary/);
  });
});
