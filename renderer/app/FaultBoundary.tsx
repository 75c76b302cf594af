import { Component } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';

type Props = { readonly children: ReactNode };
type State = { readonly fallen: boolean };

/** Where a fault of the page itself ends: nothing is lost, since every edit was stored when it was made. */
export class FaultBoundary extends Component<Props, State> {
  override state: State = { fallen: false };

  static getDerivedStateFromError(): State {
    return { fallen: true };
  }

  override render() {
    if (!this.state.fallen) return this.props.children;
    return (
      <main>
        <EmptyState
          title="This page has stopped working"
          action={
            <Button
              kind="primary"
              onPress={() => {
                window.location.reload();
              }}
            >
              Show it again
            </Button>
          }
        >
          Something went wrong in this window. Everything you stored is in the review file; only what was being typed
          may be gone.
        </EmptyState>
      </main>
    );
  }
}
