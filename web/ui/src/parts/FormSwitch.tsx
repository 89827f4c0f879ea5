import { Go, usePlace } from '../app/location.tsx';
import { m } from '../paraglide/messages.js';
import type { Form } from '../state/link.ts';

type Props = {
  forms: [Form, string][];
  at?: Form; // where that is not what the link says
  label?: string;
};

/** In which form the answer is shown. */
export function FormSwitch({ forms, at, label = m.draw_label() }: Props) {
  const { link } = usePlace();
  const shown = at ?? link.form;
  return (
    <nav className="switch" aria-label={label}>
      {forms.map(([form, name]) => (
        <Go key={form} to={{ ...link, form, sort: '', page: 0 }} current={form === shown}>
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
