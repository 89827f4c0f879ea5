type Props = {
  id: string;
  label: string;
  help: string; // id of what describes it
  accept?: string;
  multiple?: boolean;
  onFiles: (files: File[]) => void;
};

/** A field for files with words of its own: those of the browser are in the language of the browser. */
export function FileField({ id, label, help, accept, multiple, onFiles }: Props) {
  return (
    <span className="file-field">
      <input
        id={id}
        className="hidden"
        type="file"
        multiple={multiple}
        accept={accept}
        aria-describedby={help}
        onChange={e => {
          onFiles([...(e.target.files ?? [])]);
          e.target.value = '';
        }}
      />
      <label htmlFor={id}>{label}</label>
    </span>
  );
}
