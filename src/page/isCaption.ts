/** Photo credits by their wording at the end (or as the whole) of a short text. */
const CREDITS: readonly RegExp[] = [
  /(?:^|[.!?"')\]])\s*\(?(?:(?:photo|photograph|picture|pic|image)s?|illustration|graphic|video|credit)\s*(?:(?:by|credits?|courtesy|source)\b|:|\/)[^.]{2,90}[.)\]]{0,2}$/i,
  /[([][^()[\]]{0,60}\b(?:photos?|file|image|getty(?: images)?|handout)\b[^()[\]]{0,60}[)\]]$/i,
  /[([][^()[\]]{0,50}\/ ?(?:AP|AFP|EPA|PA|PTI|ANI|REUTERS|Reuters|Getty Images|Associated Press|Xinhua)[^()[\]]{0,30}[)\]]$/,
  /[([][A-ZÀ-Þ][^()[\]]{1,50} ?\/ ?[^()[\]]{1,40}\b(?:Images|Photos?|Pictures|Photography)[)\]]$/,
  /^\W*(?:file|handout|archive) (?:photo|picture|image)\b/i,
  /©\s?[A-ZÀ-Þ][^.!?"]{2,60}$/,
  /\bvia (?:Getty Images|AP|REUTERS|Reuters|Shutterstock)\)?$/,
  /^\W*(?:©|\(c\)|copyright)\s.{2,80}$/i,
];

/** A credit anywhere in a text that the page itself sets as a caption. */
const INSIDE =
  /\b(?:photo|photograph|picture|image)s?\s*(?:\bby|[:/])|\/\s*(?:AP|AFP|EPA|PA|PTI|Reuters|Getty)\b|\b(?:AP|AFP|EPA|Reuters) +(?:file )?photo|Getty Images/i;

const MAX_LENGTH = 500;

/** Whether a text, in Latin-1, reads like a picture's caption with its credit, or like the credit alone. */
export function isCaption(text: string): boolean {
  return text.length <= MAX_LENGTH && CREDITS.some((pattern) => pattern.test(text));
}

/** Whether a text set as a caption, in Latin-1, names the picture's maker. */
export function hasPhotoCredit(text: string): boolean {
  return text.length <= 2 * MAX_LENGTH && INSIDE.test(text);
}
