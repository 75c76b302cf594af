import './progress.css';

export type ProgressProps = {
  /** What is being done, in words: "Reading maternity.csv". */
  readonly what: string;
  readonly done?: number | undefined;
  readonly of?: number | undefined;
};

/** Work under way: how far, where that is known, and always in words. */
export const Progress = ({ what, done, of }: ProgressProps) => (
  <div className="progress">
    <p>
      {/* Only the words are announced: figures that change four times a second would drown them. */}
      <span role="status">{what}</span>
      {done === undefined || of === undefined || of === 0 ? '' : `, ${Math.floor((100 * done) / of)} %`}
    </p>
    {done === undefined || of === undefined || of === 0 ? undefined : (
      <progress className="progress-bar" aria-label={what} value={done} max={of} />
    )}
  </div>
);
