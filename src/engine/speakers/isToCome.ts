const TO_COME = /-(?:elect|designate)$/u;

/** Whether a role, lower-cased, is one that somebody has yet to take up: "president-elect". */
export const isToCome = (role: string): boolean => TO_COME.test(role);
