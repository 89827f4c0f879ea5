import type { ImportLimits } from '../../api/types.ts';
import { bytes, number } from '../../app/words.ts';
import { m } from '../../paraglide/messages.js';
import { DropFiles } from '../../parts/DropFiles.tsx';
import { FileField } from '../../parts/FileField.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { accepted, bytesOf, type Chosen, earlier, tooMuch, withFiles, without } from '../../state/chosen.ts';

type Props = {
  limits: ImportLimits;
  chosen: Chosen;
  busy: boolean;
  onChange: (c: Chosen) => void;
  onRead: () => void;
};

/** The files to read, dropped or chosen, in their order. */
export function Files({ limits, chosen, busy, onChange, onRead }: Props) {
  const limit = tooMuch(chosen, limits);
  return (
    <form
      className="import-form"
      onSubmit={e => {
        e.preventDefault();
        onRead();
      }}
    >
      <DropFiles className="drop" onFiles={files => onChange(withFiles(chosen, files))}>
        <p className="label">{m.import_files()}</p>
        <FileField
          id="import-sources"
          label={m.import_choose()}
          accept={accepted}
          multiple
          help="import-help"
          onFiles={files => onChange(withFiles(chosen, files))}
        />
        <p className="note" id="import-help">
          {m.import_help({ files: number(limits.files), size: bytes(limits.bytes) })}
        </p>
      </DropFiles>
      {chosen.sources.length > 0 && (
        <>
          <ol className="files" aria-label={m.import_order()}>
            {chosen.sources.map((f, i) => (
              <li key={f.name}>
                <div className="file">
                  <span>
                    <span className="file-name">{f.name}</span>{' '}
                    <span className="muted small size">{bytes(f.size)}</span>
                  </span>
                  <span className="file-actions">
                    {i > 0 && (
                      <button
                        type="button"
                        onClick={() => onChange(earlier(chosen, f))}
                        aria-label={m.import_earlier({ name: f.name })}
                      >
                        <span aria-hidden="true">↑</span>
                      </button>
                    )}
                    <button
                      type="button"
                      onClick={() => onChange(without(chosen, f))}
                      aria-label={m.remove_unit({ name: f.name })}
                    >
                      <span aria-hidden="true">×</span>
                    </button>
                  </span>
                </div>
              </li>
            ))}
          </ol>
          {chosen.sources.length > 1 && <p className="note">{m.import_several()}</p>}
        </>
      )}
      <Fold id="aliases" className="options">
        <summary>{m.import_aliases()}</summary>
        <p className="note" id="aliases-help">
          {m.import_aliases_help()}
        </p>
        <FileField
          id="import-aliases"
          label={m.import_choose_aliases()}
          help="aliases-help"
          onFiles={([f]) => onChange({ ...chosen, aliases: f })}
        />
        {chosen.aliases && <span className="file-name">{chosen.aliases.name}</span>}
      </Fold>
      {limit && (
        <p className="failed" role="alert">
          {limit === 'files'
            ? m.import_too_many({ files: number(limits.files) })
            : m.import_too_large({ size: bytes(bytesOf(chosen)), most: bytes(limits.bytes) })}
        </p>
      )}
      <button
        type="submit"
        className="main-action"
        disabled={busy || Boolean(limit) || !chosen.sources.length}
      >
        {m.import_read()}
      </button>
    </form>
  );
}
