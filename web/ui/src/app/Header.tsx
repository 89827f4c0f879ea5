import type { EditionAnswer, SearchResult } from '../api/types.ts';
import { m } from '../paraglide/messages.js';
import { getLocale, type Locale, locales } from '../paraglide/runtime.js';
import { UnitSearch } from '../parts/UnitSearch.tsx';
import { carry, linkTo, start, views } from '../state/link.ts';
import { Go, usePlace } from './location.tsx';
import { type Theme, themes } from './theme.ts';
import { editionName, viewName } from './words.ts';

type Props = {
  editions: EditionAnswer[];
  edition: EditionAnswer | undefined;
  theme: Theme;
  onTheme: (t: Theme) => void;
  onLocale: (l: Locale) => void;
};

export function Header({ editions, edition, theme, onTheme, onLocale }: Props) {
  const { link, go } = usePlace();
  const pick = (r: SearchResult) => {
    if (r.type === 'competence') return go(linkTo(link, 'competences', { competence: r.id }));
    go(linkTo(link, 'explore', { unit: r.unit ?? r.id, draw: link.draw }));
    document.querySelector<HTMLElement>('.view-explore > .panel')?.focus(); // from another view, it is the content
  };
  return (
    <header className="header">
      <div className="bar bar-top">
        <Go to={linkTo(link, 'explore')} className="brand">
          raccordo
        </Go>
        <EditionPicker editions={editions} edition={edition} />
        <Go to={linkTo(link, 'import')} className="import-link" current={link.view === 'import'}>
          {m.import_go()}
        </Go>
        <Preferences theme={theme} onTheme={onTheme} onLocale={onLocale} />
      </div>
      <div className="bar bar-main">
        <nav aria-label={m.views()}>
          <ul>
            {views.map(v => (
              <li key={v}>
                <Go to={carry(link, v)} current={v === link.view}>
                  {viewName(v)}
                </Go>
              </li>
            ))}
          </ul>
        </nav>
        {edition && (
          <UnitSearch
            label={m.search()}
            placeholder={m.search_placeholder()}
            className="search-all"
            onPick={pick}
          />
        )}
      </div>
    </header>
  );
}

function EditionPicker({
  editions,
  edition,
}: {
  editions: EditionAnswer[];
  edition: EditionAnswer | undefined;
}) {
  const { link, go } = usePlace();
  if (editions.length < 2) return <p className="edition">{edition && editionName(edition)}</p>;
  return (
    <label className="edition">
      <span className="hidden">{m.edition()}</span>
      <select
        value={edition?.id ?? ''}
        onChange={e => go({ ...start, view: link.view, edition: e.target.value })}
      >
        {!edition && <option value="">{m.edition()}</option>}
        {editions.map(e => (
          <option key={e.id} value={e.id}>
            {editionName(e)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Preferences({ theme, onTheme, onLocale }: Pick<Props, 'theme' | 'onTheme' | 'onLocale'>) {
  const themeName = {
    auto: m.theme_auto,
    light: m.theme_light,
    dark: m.theme_dark,
    contrast: m.theme_contrast,
  };
  return (
    <div className="preferences">
      <label title={m.theme()}>
        <span className="hidden">{m.theme()}</span>
        <span aria-hidden="true">◐ </span>
        <select value={theme} onChange={e => onTheme(themes.find(t => t === e.target.value) ?? 'auto')}>
          {themes.map(t => (
            <option key={t} value={t}>
              {themeName[t]()}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="hidden">{m.language()}</span>
        <select value={getLocale()} onChange={e => onLocale(locales.find(l => l === e.target.value) ?? 'it')}>
          <option value="it" lang="it">
            Italiano
          </option>
          <option value="en" lang="en">
            English
          </option>
        </select>
      </label>
    </div>
  );
}
