/** A media query: fingers instead of a pointer, or a screen as small as phones have. Targets are 44 pixels then. */
export const TOUCHED = '(pointer:coarse),(max-device-width:480px)';
