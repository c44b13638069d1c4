import { wordSet } from './wordSet';

/** Degrees, honours and callings that stand behind a name, lower-cased, without stops. */
export const CREDENTIALS = wordSet(
  'phd dphil md mbe obe cbe dbe kbe kcb kcmg cmg frs frse frcp kc qc sc esq jd rn cpa dds dvm mba msw facp edd psyd ' +
    'msc bsc meng mph mphil rd rdn ldn cssd cnsc cfa facc dpt lcsw faan fcrp msn llm llb dnp pharmd',
);

/** Seats, which stand behind the name of a place as often ("the Velm MP"). */
export const SEATS = wordSet('mp msp mep mla td ms');
