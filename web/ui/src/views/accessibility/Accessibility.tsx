import { m } from '../../paraglide/messages.js';
import { getLocale } from '../../paraglide/runtime.js';

/** The statement that Italian public bodies publish, as far as the program can make it for who installs it. */
export function Accessibility() {
  return (
    <article className="prose">
      <h1>{m.view_accessibility()}</h1>
      {getLocale() === 'it' ? <Italian /> : <English />}
    </article>
  );
}

function Italian() {
  return (
    <>
      <p>
        Questa dichiarazione descrive l’applicazione raccordo così come è distribuita. L’ente che la mette a
        disposizione del pubblico redige e pubblica la propria dichiarazione sul portale dell’AgID, ai sensi
        della legge 9 gennaio 2004, n. 4 e del decreto legislativo 10 agosto 2018, n. 106, indicandovi il
        proprio meccanismo di segnalazione.
      </p>
      <h2>Stato di conformità</h2>
      <p>
        L’applicazione è <strong>parzialmente conforme</strong> ai requisiti della norma UNI CEI EN 301549,
        che rinvia alle Web Content Accessibility Guidelines (WCAG) 2.1, livello AA, per i motivi elencati di
        seguito.
      </p>
      <h2>Contenuti non accessibili</h2>
      <ul>
        <li>
          Una rete con più di 700 unità è disegnata su un’area grafica (canvas). Si percorre con le frecce, e
          l’unità o la relazione raggiunta è annunciata; le stesse relazioni si leggono nell’elenco sotto il
          disegno, nella scheda dell’unità e nella tabella.
        </li>
        <li>
          Il testo delle fonti è quello ricavato dall’atto pubblicato: può contenere errori di lettura e
          tabelle riportate come righe di testo.
        </li>
        <li>
          Le immagini scaricate (SVG e PNG) non hanno un testo alternativo; la tabella corrispondente si può
          scaricare in formato CSV.
        </li>
      </ul>
      <h2>Che cosa è stato verificato</h2>
      <ul>
        <li>
          Ogni vista con axe-core (regole WCAG 2.0, 2.1 e 2.2, livelli A e AA) nel tema chiaro, e il contrasto
          dei colori anche nei temi scuro e ad alto contrasto, senza violazioni rilevate.
        </li>
        <li>
          Uso con la sola tastiera di ricerca, organigramma, rete, alberi, matrice, testo della fonte,
          percorso, fusione e importazione, con prove automatiche nel browser Chromium.
        </li>
        <li>
          Aspetto di ogni vista con i colori forzati dal sistema e nella stampa, guardato in Chromium su
          immagini e pagine prodotte.
        </li>
        <li>Riorganizzazione del contenuto a 320 e 390 pixel senza scorrimento orizzontale della pagina.</li>
        <li>Funzionamento con la riduzione delle animazioni richiesta dal sistema.</li>
      </ul>
      <h2>Che cosa non è stato verificato</h2>
      <ul>
        <li>L’uso con lettori di schermo reali e con altre tecnologie assistive.</li>
        <li>I browser diversi da Chromium.</li>
        <li>Prove con persone con disabilità.</li>
      </ul>
      <h2>Redazione della dichiarazione</h2>
      <p>
        La dichiarazione si basa su un’autovalutazione effettuata da chi sviluppa l’applicazione, con prove
        automatiche ripetute a ogni versione.
      </p>
      <h2>Segnalazioni</h2>
      <p>
        Le segnalazioni di difetti di accessibilità vanno rivolte all’ente che offre questo servizio. Se la
        risposta non è soddisfacente o non arriva entro trenta giorni, ci si può rivolgere al Difensore civico
        per il digitale presso l’AgID.
      </p>
    </>
  );
}

function English() {
  return (
    <>
      <p>
        This statement describes the raccordo application as it is distributed. A public body that offers it
        to the public writes and publishes a statement of its own on the portal of AgID, under Italian law no.
        4 of 9 January 2004 and legislative decree no. 106 of 10 August 2018, with its own way to report
        problems.
      </p>
      <h2>Conformance status</h2>
      <p>
        The application is <strong>partially conformant</strong> with UNI CEI EN 301549, which refers to the
        Web Content Accessibility Guidelines (WCAG) 2.1, level AA, for the reasons below.
      </p>
      <h2>Content that is not accessible</h2>
      <ul>
        <li>
          A network of more than 700 units is drawn on a canvas. Arrow keys walk it, and the unit or relation
          reached is announced; the same relations are in the list below the drawing, in the sheet of the unit
          and in the table.
        </li>
        <li>
          The text of the sources is what was read from the published act: it may hold reading errors and
          tables given as lines of text.
        </li>
        <li>
          Pictures saved as SVG or PNG have no text alternative; the table of the same answer can be saved as
          CSV.
        </li>
      </ul>
      <h2>What was checked</h2>
      <ul>
        <li>
          Every view with axe-core (WCAG 2.0, 2.1 and 2.2 rules, levels A and AA) in the light theme, and the
          contrast of colours in the dark and high contrast themes too: no violations found.
        </li>
        <li>
          Search, chart, network, trees, matrix, source text, path, merger and import with the keyboard alone,
          by automatic tests in Chromium.
        </li>
        <li>
          How every view looks with colours forced by the system and in print, looked at in Chromium on
          pictures and pages made of them.
        </li>
        <li>Reflow at 320 and 390 pixels without sideways scrolling of the page.</li>
        <li>Use while the system asks for reduced motion.</li>
      </ul>
      <h2>What was not checked</h2>
      <ul>
        <li>Real screen readers and other assistive technologies.</li>
        <li>Browsers other than Chromium.</li>
        <li>Trials with people with disabilities.</li>
      </ul>
      <h2>How this statement was prepared</h2>
      <p>It rests on a self-assessment by the developers, with automatic tests repeated at every version.</p>
      <h2>Reports</h2>
      <p>
        Report accessibility problems to the body that offers this service. If there is no satisfactory answer
        within thirty days, in Italy one may turn to the Digital Ombudsman at AgID.
      </p>
    </>
  );
}
