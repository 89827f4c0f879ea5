import { Go, usePlace } from '../app/location.tsx';
import { m } from '../paraglide/messages.js';
import type { Form } from '../state/link.ts';

/** In which form the answer is shown. */
export function FormSwitch({ forms, label = m.draw_label() }: { forms: [Form, string][]; label?: string }) {
  const { link } = usePlace();
  return (
    <nav className="switch" aria-label={label}>
      {forms.map(([form, name]) => (
        <Go key={form} to={{ ...link, form, sort: '', page: 0 }} current={form === link.form}>
          {name}
        </Go>
      ))}
    </nav>
  );
}

/** The forms that every answer has. */
export const usualForms = (): [Form, string][] => [
  ['said', m.form_said()],
  ['table', m.form_table()],
  ['tree', m.draw_tree()],
];
