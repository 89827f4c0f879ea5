import { useState } from 'react';
import { chooseImport } from '../../api/imports.ts';
import type { ImportPreview } from '../../api/types.ts';
import { m } from '../../paraglide/messages.js';

type Props = {
  preview: ImportPreview;
  busy: boolean;
  act: (what: () => Promise<void>) => Promise<void>;
  onChosen: () => void;
  onKeep: () => void;
  onDiscard: () => void;
};

/** What the edition is called, and whether it is kept. */
export function Choice({ preview, busy, act, onChosen, onKeep, onDiscard }: Props) {
  const { id, title, date } = preview.edition;
  const [named, setNamed] = useState({ edition: id, title, date });
  const other = named.edition !== id || named.title !== title || named.date !== date;
  const field = (name: keyof typeof named, label: string, type = 'text') => (
    <label className="field">
      <span className="label">{label}</span>
      <input
        type={type}
        value={named[name]}
        required={name !== 'date'}
        onChange={e => setNamed({ ...named, [name]: e.target.value })}
      />
    </label>
  );
  return (
    <form
      className="choice"
      aria-label={m.import_choice()}
      onSubmit={e => {
        e.preventDefault();
        void act(async () => {
          await chooseImport(preview.id, said(preview, named));
          onChosen();
        });
      }}
    >
      <h2>{m.import_choice()}</h2>
      <div className="choice-fields">
        {field('title', m.import_title())}
        {field('date', m.import_date(), 'date')}
        {field('edition', m.import_id())}
      </div>
      <p className="actions">
        {other ? (
          <button type="submit" className="main-action" disabled={busy}>
            {m.import_again()}
          </button>
        ) : (
          <button type="button" className="main-action" disabled={busy} onClick={onKeep}>
            {m.import_keep()}
          </button>
        )}
        <button type="button" disabled={busy} onClick={onDiscard}>
          {m.import_discard()}
        </button>
      </p>
      {other && <p className="note">{m.import_again_help()}</p>}
    </form>
  );
}

/** What a person said in place of the sources: what is as they say was not said. */
function said({ choice, edition }: ImportPreview, named: { edition: string; title: string; date: string }) {
  return {
    edition: named.edition === edition.id ? choice.edition : named.edition,
    title: named.title === edition.title ? choice.title : named.title,
    date: named.date === edition.date ? choice.date : named.date,
  };
}
