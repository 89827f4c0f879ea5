import { placeIn } from '../state/where.ts';

/** A place in a file: where there is little room the line and column go to the next line together. */
export function Where({ where }: { where: string }) {
  const [file, place] = placeIn(where);
  return (
    <>
      <span className="where-file">{file}</span>
      {place && (
        <>
          <wbr />
          <span className="where-place">{place}</span>
        </>
      )}
    </>
  );
}
