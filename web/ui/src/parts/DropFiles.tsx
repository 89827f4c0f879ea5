import { type ReactNode, useRef, useState } from 'react';

type Props = { onFiles: (files: File[]) => void; className?: string; children: ReactNode };

/** Takes files that are dropped anywhere in it: one more way to use the field inside. */
export function DropFiles({ onFiles, className = '', children }: Props) {
  const [over, setOver] = useState(false);
  const depth = useRef(0); // what is dragged enters a child before it leaves what is around it
  const files = (e: React.DragEvent) => e.dataTransfer.types.includes('Files');
  const end = () => {
    depth.current = 0;
    setOver(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way to use the field inside
    <div
      className={`${className}${over ? ' drop-over' : ''}`}
      onDragEnter={e => {
        if (!files(e)) return;
        depth.current++;
        setOver(true);
      }}
      onDragOver={e => files(e) && e.preventDefault()}
      onDragLeave={() => --depth.current <= 0 && end()}
      onDrop={e => {
        if (!files(e)) return;
        e.preventDefault();
        end();
        onFiles([...e.dataTransfer.files]);
      }}
    >
      {children}
    </div>
  );
}
