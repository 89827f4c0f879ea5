import { m } from '../paraglide/messages.js';
import { linkTo } from '../state/link.ts';
import { Go, usePlace } from './location.tsx';

export function Footer() {
  const { link } = usePlace();
  return (
    <footer className="footer">
      <Go to={linkTo(link, 'accessibility')} current={link.view === 'accessibility'}>
        {m.view_accessibility()}
      </Go>
      <a href="./openapi.json">API</a>
    </footer>
  );
}
