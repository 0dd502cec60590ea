import { Component, type ReactNode } from 'react';
import { TakeOver } from './builtPage';
import { BrokenPage } from './BrokenPage';
import { UnexpectedErrors } from './UnexpectedErrors';

interface PageBoundaryState {
  readonly error: unknown;
  readonly hasFailed: boolean;
}

/** The last boundary: whatever goes wrong, the page says so and gives a report; it is never blank. */
export class PageBoundary extends Component<{ readonly children: ReactNode }, PageBoundaryState> {
  override state: PageBoundaryState = { error: undefined, hasFailed: false };

  static getDerivedStateFromError(error: unknown): PageBoundaryState {
    return { error, hasFailed: true };
  }

  override render(): ReactNode {
    const { error, hasFailed } = this.state;
    if (hasFailed) {
      return (
        <>
          <TakeOver />
          <BrokenPage error={error} />
        </>
      );
    }
    return (
      <>
        {this.props.children}
        <UnexpectedErrors />
      </>
    );
  }
}
