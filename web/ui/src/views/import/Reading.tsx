import { useEffect, useState } from 'react';
import { bytes, number } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';

/** What goes on while the files are read, and how to stop it. */
export function Reading({
  files,
  bytes: size,
  onStop,
}: {
  files: number;
  bytes: number;
  onStop: () => void;
}) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const tick = setInterval(() => setSeconds(s => s + 1), 1000);
    return () => clearInterval(tick);
  }, []);
  return (
    <div className="reading">
      <p role="status">{m.import_reading({ count: files, size: bytes(size) })}</p>
      <progress aria-label={m.import_reading({ count: files, size: bytes(size) })} />
      <p className="muted small" aria-live="off">
        {m.import_seconds({ seconds: number(seconds) })}
      </p>
      <button type="button" onClick={onStop}>
        {m.import_stop()}
      </button>
    </div>
  );
}
