import { useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { editions as askEditions } from '../api/client.ts';
import type { EditionAnswer } from '../api/types.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { m } from '../paraglide/messages.js';
import { getLocale, type Locale, setLocale } from '../paraglide/runtime.js';
import { Empty, Waiting } from '../parts/Waiting.tsx';
import type { View } from '../state/link.ts';
import { Competences } from '../views/competences/Competences.tsx';
import { Explore } from '../views/explore/Explore.tsx';
import { Impact } from '../views/impact/Impact.tsx';
import { Merger } from '../views/merger/Merger.tsx';
import { PathView } from '../views/path/PathView.tsx';
import { Header } from './Header.tsx';
import { PlaceProvider, useAddress } from './location.tsx';
import { useTheme } from './theme.ts';
import { viewName } from './words.ts';

const bodies: Record<View, (p: { theme: string }) => React.ReactNode> = {
  explore: Explore,
  path: PathView,
  competences: Competences,
  impact: Impact,
  merger: Merger,
};

export function App() {
  const [locale, setShown] = useState<Locale>(getLocale);
  const asked = useAnswer('editions', askEditions);
  const choose = (l: Locale) => {
    setLocale(l, { reload: false });
    setShown(l);
  };
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <I18nProvider locale={locale === 'it' ? 'it-IT' : 'en-GB'}>
      {asked.state === 'ready' ? (
        <Open key={locale} editions={asked.answer.editions} onLocale={choose} />
      ) : (
        <main className="alone">
          <h1>raccordo</h1>
          <Waiting asked={asked}>{() => null}</Waiting>
        </main>
      )}
    </I18nProvider>
  );
}

function Open({ editions, onLocale }: { editions: EditionAnswer[]; onLocale: (l: Locale) => void }) {
  const { link, go } = useAddress();
  const { theme, shown, choose } = useTheme();
  const edition = editions.find(e => e.id === (link.edition || editions[0]?.id));
  const title = edition ? `${viewName(link.view)} · ${edition.title}` : m.title();
  useEffect(() => {
    document.title = `${title} · raccordo`;
  }, [title]);
  const Body = bodies[link.view];
  return (
    <PlaceProvider place={{ link, go, edition: edition?.id ?? '' }}>
      <a className="skip" href="#content">
        {m.skip()}
      </a>
      <Header editions={editions} edition={edition} theme={theme} onTheme={choose} onLocale={onLocale} />
      <main id="content" tabIndex={-1} className={`view view-${link.view}`}>
        {edition ? (
          <Body theme={shown} />
        ) : (
          <Empty>
            <h1>{editions.length ? m.edition_unknown({ id: link.edition }) : m.edition_none()}</h1>
            {editions.length === 0 && <p>{m.edition_none_help()}</p>}
          </Empty>
        )}
      </main>
    </PlaceProvider>
  );
}
