import { ScreenHead } from '../../components/screen-head.tsx';

export const Compose = () => <ScreenHead title="Compose" />;
