import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import './app.css';
import { giveEveryStyleTheNonce } from './nonce';
import { Providers } from './Providers';
import { router } from './routes';

giveEveryStyleTheNonce();
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Providers>
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>,
);
