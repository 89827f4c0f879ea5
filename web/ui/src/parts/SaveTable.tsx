import { m } from '../paraglide/messages.js';
import { type Sheet, saveCsv, saveXlsx } from './save.ts';

/** Saves a table as it is shown, for spreadsheets. */
export function SaveTable({ sheet }: { sheet: () => Sheet }) {
  return (
    <span className="save-table" role="group" aria-label={m.save_table()}>
      <button type="button" onClick={() => saveCsv(sheet())}>
        {m.save_csv()}
      </button>
      <button type="button" onClick={() => void saveXlsx(sheet())}>
        {m.save_xlsx()}
      </button>
    </span>
  );
}
