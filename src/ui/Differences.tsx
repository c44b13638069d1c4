import type { Change } from '../model/Match';

/** An altered wording word by word: what only the claim has crossed out, what only this page has underlined. */
export function Differences({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <>
      {changes.map(({ type, text }, index) => {
        if (type === 'removed') return <del key={index}>{text}</del>;
        if (type === 'added') return <ins key={index}>{text}</ins>;
        return text;
      })}
    </>
  );
}
