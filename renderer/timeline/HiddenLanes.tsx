export type HiddenLanesProps = { readonly names: readonly string[]; readonly onShow: () => void };

/** What is hidden is said, with a way back. */
export const HiddenLanes = ({ names, onShow }: HiddenLanesProps) =>
  names.length === 0 ? undefined : (
    <p className="timeline-hidden" role="status">
      {names.length === 1 ? '1 lane hidden' : `${String(names.length)} lanes hidden`}: {names.join(', ')}.{' '}
      <button type="button" onClick={onShow}>
        Show
      </button>
    </p>
  );
