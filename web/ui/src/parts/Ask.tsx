import type { ReactNode } from 'react';

/** A view that asks: the question on one side, the answer below or beside it. */
export function Ask({
  title,
  lead,
  form,
  children,
}: {
  title: string;
  lead: string;
  form: ReactNode;
  children: ReactNode;
}) {
  return (
    <>
      <section className="question" aria-labelledby="question">
        <h1 id="question">{title}</h1>
        <p className="lead">{lead}</p>
        {form}
      </section>
      <section className="answer" aria-live="polite">
        {children}
      </section>
    </>
  );
}
