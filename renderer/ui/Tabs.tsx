import './tabs.css';

export type TabsProps<Value extends string> = {
  readonly label: string;
  readonly items: readonly { readonly value: Value; readonly name: string; readonly count?: string | undefined }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
};

/** The screens of a review, side by side, as the navigation of the page. */
export const Tabs = <Value extends string>({ label, items, value, onChange }: TabsProps<Value>) => (
  <nav className="tabs" aria-label={label}>
    {items.map((item) => (
      <button
        key={item.value}
        type="button"
        className="tabs-item"
        aria-current={item.value === value ? 'page' : undefined}
        onClick={() => {
          onChange(item.value);
        }}
      >
        {item.name}
        {item.count === undefined ? undefined : <span className="tabs-count">{item.count}</span>}
      </button>
    ))}
  </nav>
);
