import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { RegisterFilters } from '#shared/domain/register/filter-register.ts';
import type { RegisterGrouping, RegisterOrder } from '#shared/domain/register/order-register.ts';

export type RegisterPage = 'list' | 'matrix' | 'rules';

/** How the register is looked at; kept while the person goes to other screens and comes back. */
export type RegisterLook = {
  readonly page: RegisterPage;
  readonly filters: RegisterFilters;
  readonly order: RegisterOrder;
  readonly grouping: RegisterGrouping;
  /** How often a part of the list was opened from elsewhere: the list then takes the focus. */
  readonly opened: number;
  /** The row that was selected last, by its key: an item can stand under two headings. */
  readonly row?: string | undefined;
};

export type RegisterActions = {
  readonly store: StoreApi<RegisterLook>;
  readonly go: (page: RegisterPage) => void;
  readonly filter: (filters: RegisterFilters) => void;
  /** Opens the list with these filters and no others. */
  readonly openOnly: (filters: RegisterFilters) => void;
  readonly sort: (order: RegisterOrder) => void;
  readonly group: (grouping: RegisterGrouping) => void;
  readonly select: (row: string) => void;
  /** Looks at it again as it was looked at before. */
  readonly restore: (look: RegisterLook) => void;
};

export const createRegister = (): RegisterActions => {
  const store = createStore<RegisterLook>(() => ({
    page: 'list',
    filters: {},
    order: 'date',
    grouping: 'none',
    opened: 0,
  }));
  const { setState } = store;
  return {
    store,
    go: (page) => {
      setState({ page });
    },
    filter: (changed) => {
      setState(({ filters }) => ({ filters: { ...filters, ...changed } }));
    },
    openOnly: (filters) => {
      setState(({ opened }) => ({ page: 'list', filters, opened: opened + 1 }));
    },
    sort: (order) => {
      setState({ order });
    },
    group: (grouping) => {
      setState({ grouping });
    },
    select: (row) => {
      setState({ row });
    },
    restore: (look) => {
      setState(({ opened }) => ({ row: undefined, ...look, opened }));
    },
  };
};
