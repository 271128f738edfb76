import './styles/tokens.css';
import './styles/fonts.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openApi } from './api.ts';
import { App } from './frame/app.tsx';
import { createStores, listen } from './store/stores.ts';

const root = document.getElementById('root');
const api = openApi();
if (root && api) {
  const stores = createStores(api);
  listen(stores);
  void stores.app.getState().load();
  createRoot(root).render(
    <StrictMode>
      <App stores={stores} />
    </StrictMode>,
  );
} else if (root) {
  root.textContent =
    'Hallpass opened without its other half. Nothing was changed. Please close this window and start Hallpass again.';
}
