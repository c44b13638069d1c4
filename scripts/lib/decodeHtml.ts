/** How far into a page browsers look for its `meta charset`, bytes. */
const PRESCAN = 1024;
const CHARSET = /<meta[^>]{0,400}\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{2,40})/i;

/** Windows-1252 from 0x80 to 0x9f, which the decoder of Node 20 takes for Latin-1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text of a saved page as a browser decodes it: UTF-8 where its bytes are that, else what it declares, else Windows-1252. */
export function decodeHtml(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
    const text = decoderFor(CHARSET.exec(head)?.[1] ?? 'windows-1252').decode(bytes);
    return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
  }
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('windows-1252');
  }
}
