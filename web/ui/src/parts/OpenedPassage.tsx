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
import { usePlace } from '../app/location.tsx';
import { passageIn, passageText } from '../state/passage.ts';
import type { PassageFrom } from './PassageFrom.ts';

const PassageDialog = lazy(() => import('./PassageDialog.tsx').then(v => ({ default: v.PassageDialog })));

type Known = { citation: Citation; from: PassageFrom | undefined };
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
  const { link, go } = usePlace();
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
  const lines = passageIn(link.passage);
  const ofImport = link.view === 'import'; // what is not kept yet can only be told by what shows it
  const citation = told?.citation ?? (lines && !ofImport ? { ...lines, section: '', quote: '' } : undefined);
  return (
    <PassagesContext value={passages}>
      {children}
      {citation && (
        <Suspense fallback={null}>
          <PassageDialog citation={citation} from={told?.from} onClose={close} />
        </Suspense>
      )}
    </PassagesContext>
  );
}
