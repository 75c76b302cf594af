import { useId } from 'react';
import type { ReactNode } from 'react';

export type PartProps = { readonly title: string; readonly about?: string; readonly children: ReactNode };

/** One part of the particulars, under its own heading. */
export const Part = ({ title, about, children }: PartProps) => {
  const id = useId();
  return (
    <section className="part" aria-labelledby={id}>
      <div>
        <h3 className="part-title" id={id}>
          {title}
        </h3>
        {about === undefined ? undefined : <p className="quiet-text">{about}</p>}
      </div>
      <div className="part-content">{children}</div>
    </section>
  );
};
