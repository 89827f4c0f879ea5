import { useEffect, useState } from 'react';

export const themes = ['auto', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];
const key = 'raccordo-theme';

function stored(): Theme {
  const text = localStorage.getItem(key);
  return themes.find(t => t === text) ?? 'auto';
}

/** The theme asked for, kept in this browser, and the one shown: what depends on colours reads `shown`. */
export function useTheme() {
  const [theme, setTheme] = useState(stored);
  const [dark, setDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches);
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)');
    const follow = () => setDark(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  const shown = theme === 'auto' ? (dark ? 'dark' : 'light') : theme;
  document.documentElement.dataset.theme = shown;
  const choose = (t: Theme) => {
    localStorage.setItem(key, t);
    setTheme(t);
  };
  return { theme, shown, choose };
}
