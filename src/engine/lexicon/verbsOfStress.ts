/** Verbs whose object is what is said: "stressed the need", "affirmed readiness". */
export const VERBS_OF_STRESS: readonly string[] =
  'stress stresses stressed stressing affirm affirms affirmed affirming reaffirm reaffirms reaffirmed reaffirming reiterate reiterates reiterated reiterating emphasise emphasises emphasised emphasize emphasizes emphasized underline underlines underlined underscore underscores underscored'.split(
    ' ',
  );
