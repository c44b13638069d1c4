/** Texts in one line with a dot between them. Each keeps to itself, whichever way it is written. */
export function Listed({ parts }: { readonly parts: readonly string[] }) {
  return (
    <>
      {parts.map((part, index) => (
        <>
          {index > 0 && ' · '}
          <bdi key={index}>{part}</bdi>
        </>
      ))}
    </>
  );
}
