import { usePlace } from '../app/location.tsx';

/** Whether a list is shown whole, as the link has it, and what shows it so. */
export function useAll(id: string): [boolean, () => void] {
  const { link, go } = usePlace();
  return [link.all.includes(id), () => go({ ...link, all: [...link.all, id] }, 'replace')];
}
