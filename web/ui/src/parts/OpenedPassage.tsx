import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Citation } from '../api/types.ts';
import { PlaceProvider, usePlace } from '../app/location.tsx';
import { passageIn, passageText } from '../state/passage.ts';
import type { PassageFrom } from './PassageFrom.ts';

const PassageDialog = lazy(() => import('./PassageDialog.tsx').then(v => ({ default: v.PassageDialog })));

/** `edition`: that it is of, which need not be the one on screen. */
type Known = { citation: Citation; from: PassageFrom | undefined; edition: string };
type Passages = {
  wanted: string; // by the link
  open: (known: Known) => void;
  /** What a citation on screen says beyond its lines, should the link ask for them. */
  tell: (known: Known) => void;
};
const PassagesContext = createContext<Passages>({ wanted: '', open: () => {}, tell: () => {} });
export const usePassages = () => useContext(PassagesContext);

/** The passage of the act that the link names, over the view. */
export function OpenedPassage({ children }: { children: ReactNode }) {
  const place = usePlace();
  const { link, go } = place;
  const [known, setKnown] = useState<Known>();
  const opened = useRef(false); // from this page, so that the place before is the one without it
  const now = useRef(link);
  now.current = link;
  const open = useCallback(
    (k: Known) => {
      setKnown(k);
      opened.current = true;
      go({ ...now.current, passage: passageText(k.citation) });
    },
    [go],
  );
  const close = () => {
    if (opened.current) window.history.back();
    else go({ ...link, passage: '' }, 'replace');
    opened.current = false;
  };
  const passages = useMemo(() => ({ wanted: link.passage, open, tell: setKnown }), [link.passage, open]);
  const told = known && passageText(known.citation) === link.passage ? known : undefined;
  const edition = told?.edition ?? place.edition;
  const lines = passageIn(link.passage);
  const ofImport = link.view === 'import'; // what is not kept yet can only be told by what shows it
  const citation = told?.citation ?? (lines && !ofImport ? { ...lines, section: '', quote: '' } : undefined);
  return (
    <PassagesContext value={passages}>
      {children}
      {citation && (
        <Suspense fallback={null}>
          <PlaceProvider
            place={edition === place.edition ? place : { ...place, edition, link: { ...link, edition } }}
          >
            <PassageDialog citation={citation} from={told?.from} onClose={close} />
          </PlaceProvider>
        </Suspense>
      )}
    </PassagesContext>
  );
}
