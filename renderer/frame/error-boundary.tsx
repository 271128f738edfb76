import { Component, type ContextType, type ReactNode } from 'react';
import { ProblemScreen } from '../start/problem.tsx';
import { StoresContext } from '../store/use.ts';

interface Props {
  /** One screen broke and the rail stands: its place alone is taken. */
  readonly inside?: boolean;
  readonly children: ReactNode;
}
interface State {
  readonly broken: boolean;
}

/** Where a screen breaks, the words are saved at once and the window can be opened again where it was. */
export class ErrorBoundary extends Component<Props, State> {
  static override readonly contextType = StoresContext;
  declare context: ContextType<typeof StoresContext>;
  override state: State = { broken: false };

  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override componentDidCatch(): void {
    void this.context?.post.getState().flush();
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <ProblemScreen
        inside={this.props.inside ?? false}
        problem={{
          what: 'This screen could not be shown.',
          kept: 'What you typed is saved, and queued posts still come due.',
          choices: [
            { id: 'again', label: 'Show it again' },
            { id: 'calendar', label: 'Go to the calendar' },
          ],
        }}
        onChoose={async (choice) => {
          if (choice === 'calendar') this.context?.navigation.getState().go('calendar');
          this.setState({ broken: false });
          return null;
        }}
      />
    );
  }
}
