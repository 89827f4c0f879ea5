import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { editions as askEditions } from '../api/client.ts';
import type { EditionAnswer } from '../api/types.ts';
import { forget, useAnswer } from '../api/useAnswer.ts';
import { m } from '../paraglide/messages.js';
import { getLocale, type Locale, setLocale } from '../paraglide/runtime.js';
import { OpenedPassage } from '../parts/OpenedPassage.tsx';
import { OtherEditions } from '../parts/OtherEditions.tsx';
import { Empty, Loading, Waiting } from '../parts/Waiting.tsx';
import { linkTo, type View } from '../state/link.ts';
import { Explore } from '../views/explore/Explore.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { Go, PlaceProvider, useAddress } from './location.tsx';
import { useTheme } from './theme.ts';
import { viewName } from './words.ts';

/** The first view comes with the page, the others when they are asked for. */
const bodies: Record<View, React.ComponentType<{ theme: string }>> = {
  explore: Explore,
  path: lazy(() => import('../views/path/PathView.tsx').then(v => ({ default: v.PathView }))),
  competences: lazy(() =>
    import('../views/competences/Competences.tsx').then(v => ({ default: v.Competences })),
  ),
  impact: lazy(() => import('../views/impact/Impact.tsx').then(v => ({ default: v.Impact }))),
  merger: lazy(() => import('../views/merger/Merger.tsx').then(v => ({ default: v.Merger }))),
  source: lazy(() => import('../views/source/Source.tsx').then(v => ({ default: v.Source }))),
  review: lazy(() => import('../views/review/Review.tsx').then(v => ({ default: v.Review }))),
  compare: lazy(() => import('../views/compare/Compare.tsx').then(v => ({ default: v.Compare }))),
  import: lazy(() => import('../views/import/Import.tsx').then(v => ({ default: v.Import }))),
  accessibility: lazy(() =>
    import('../views/accessibility/Accessibility.tsx').then(v => ({ default: v.Accessibility })),
  ),
};

export function App() {
  const [locale, setShown] = useState<Locale>(getLocale);
  const [turn, setTurn] = useState(0);
  const asked = useAnswer(`editions ${turn}`, askEditions);
  const known = asked.state === 'ready' ? asked.answer : asked.state === 'loading' ? asked.before : undefined;
  const choose = (l: Locale) => {
    forget(); // answers name some things in the language of the screen
    setLocale(l, { reload: false });
    setShown(l);
  };
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <I18nProvider locale={locale === 'it' ? 'it-IT' : 'en-GB'}>
      {known ? (
        <Open key={locale} editions={known.editions} onLocale={choose} renew={() => setTurn(turn + 1)} />
      ) : (
        <main className="alone">
          <h1>raccordo</h1>
          <Waiting asked={asked}>{() => null}</Waiting>
        </main>
      )}
    </I18nProvider>
  );
}

type Opened = { editions: EditionAnswer[]; onLocale: (l: Locale) => void; renew: () => void };

function Open({ editions, onLocale, renew }: Opened) {
  const { link, go } = useAddress();
  const { theme, shown, choose } = useTheme();
  const edition = editions.find(e => e.id === (link.edition || editions[0]?.id));
  const title = edition ? `${viewName(link.view)} · ${edition.title}` : m.title();
  useEffect(() => {
    document.title = `${title} · raccordo`;
  }, [title]);
  const shownView = useRef(link.view);
  useEffect(() => {
    if (shownView.current === link.view) return;
    shownView.current = link.view;
    const content = document.getElementById('content');
    if (!content?.contains(document.activeElement)) content?.focus(); // what had the focus may be gone
  }, [link.view]);
  const Body = bodies[link.view];
  return (
    <PlaceProvider place={{ link, go, edition: edition?.id ?? '', editions, renew }}>
      <a className="skip" href="#content">
        {m.skip()}
      </a>
      <Header editions={editions} edition={edition} theme={theme} onTheme={choose} onLocale={onLocale} />
      <main id="content" tabIndex={-1} className={`view view-${link.view}`}>
        {edition || link.view === 'accessibility' || link.view === 'import' ? (
          <OpenedPassage>
            <Suspense fallback={<Loading />}>
              <Body theme={shown} />
            </Suspense>
          </OpenedPassage>
        ) : (
          <Empty>
            <h1>{editions.length ? m.edition_unknown({ id: link.edition }) : m.edition_none()}</h1>
            <OtherEditions to={id => linkTo({ ...link, edition: id }, link.view)} />
            {editions.length === 0 && (
              <p>
                {m.edition_none_help()} <Go to={linkTo(link, 'import')}>{m.import_go()}</Go>
              </p>
            )}
          </Empty>
        )}
      </main>
      <Footer />
    </PlaceProvider>
  );
}
