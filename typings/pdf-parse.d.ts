declare module 'pdf-parse/lib/pdf-parse.js' {
  export default function pdfParse(file: Buffer): Promise<{ text: string; numpages: number }>;
}
