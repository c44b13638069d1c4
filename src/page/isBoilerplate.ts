/** What pages put between the paragraphs that is not the article, by its wording; tested on short lines only. */
const BOILERPLATE: readonly RegExp[] = [
  /^(?:advertisement|ad|sponsored|story continues|article continues|continue reading|scroll to continue|loading|watch|listen|video|photos?|share|print|comments?|menu|close|gallery)\b[^.!?"]{0,40}$/i,
  /^(?:read|see|watch|listen|more|also read|related|recommended|explainer|don't miss|in pictures|opinion|view|click here|follow|join|sign up|subscribe|download|get the|get our)\b.{0,14}[:|»>]/i,
  /^(?:read more|see also|also read|read also|more on this|more from|related (?:stories|articles|coverage|content|topics)|most read|top stories|trending|sign up|subscribe|follow us|join us|click here|download our|get (?:the latest|our|breaking)|like us on|find us on|register (?:now|for)|log ?in|already a subscriber|support (?:our|independent)|we use cookies|by (?:clicking|signing|subscribing|continuing)|this (?:site|page) (?:uses|is protected)|your email|thank you for (?:reading|subscribing|signing)|we've detected|an error (?:has )?occurred|something went wrong|please (?:use|enable|try|update|check|turn)|this copy is for|to view this video|your browser|javascript|(?:image|photo|picture) (?:source|credit|caption))\b/i,
  /^(?:published|updated|posted|last updated|first published|modified)\b[^?!"]{0,90}(?<![a-zß-ÿ]{3}\.)$/i,
  /^(?:recommended|related|trending|popular|newsletters?|more|topics|sponsored|\d{1,3} (?:min(?:ute)?s? read|comments?|shares?))$/i,
  /^(?:join|follow|get)\b[^.!?"]{0,60}\b(?:whatsapp|telegram|newsletters?|inbox)\b[^.!?"]{0,40}$/i,
];

const MAX_LENGTH = 200;

/** Whether a line, in Latin-1, is the page speaking about itself: labels, teasers, invitations. */
export function isBoilerplate(text: string): boolean {
  return text.length <= MAX_LENGTH && BOILERPLATE.some((pattern) => pattern.test(text));
}
