/** Titles before names, and the offices they stand for. */
export const ABBREVIATED: ReadonlyMap<string, string> = new Map(
  'sen:senator,rep:representative,gov:governor,gen:general,lt:lieutenant,maj:major,col:colonel,capt:captain,sgt:sergeant,adm:admiral,atty:attorney,sheriff:sheriff'
    .split(',')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Words for members of any legislature. */
export const CONGRESS: ReadonlySet<string> = new Set('lawmaker legislator congressman congresswoman'.split(' '));
